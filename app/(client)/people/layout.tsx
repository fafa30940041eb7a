import type { ReactNode } from 'react';
import { PipelineTabs } from '../pipeline/_components/pipeline-tabs';

/** People belong to the pipeline, under its row of tabs. */
export default function PeopleLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PipelineTabs />
      {children}
    </>
  );
}
