import type { ReactNode } from 'react';
import { PipelineTabs } from './_components/pipeline-tabs';

/** The views of the pipeline under one row of tabs; `/people`, `/tasks` and `/documents` stand under the same. */
export default function PipelineLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PipelineTabs />
      {children}
    </>
  );
}
