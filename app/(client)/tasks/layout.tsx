import type { ReactNode } from 'react';
import { PipelineTabs } from '../pipeline/_components/pipeline-tabs';

/** Tasks belong to the pipeline, under its row of tabs. */
export default function TasksLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PipelineTabs />
      {children}
    </>
  );
}
