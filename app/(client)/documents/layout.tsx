import type { ReactNode } from 'react';
import { PipelineTabs } from '../pipeline/_components/pipeline-tabs';

/** Documents belong to the pipeline, under its row of tabs. */
export default function DocumentsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PipelineTabs />
      {children}
    </>
  );
}
