import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/**
 * `url` leads to the page with the download, behind the sign-in; `until` is the moment it is deleted, as its reader writes
 * it.
 */
export type ExportReadyProps = { url: string; until: string };

/** The copy of everything a person has is ready. */
export function renderExportReady(props: ExportReadyProps): Promise<Rendered> {
  return renderMail('Your copy is ready', <ExportReadyMail {...props} />);
}

function ExportReadyMail({ url, until }: ExportReadyProps) {
  return (
    <Layout
      title="Your copy is ready"
      preview={`Download it before ${until}.`}
      footer={
        <Small>
          You asked for a copy of your data. If that wasn’t you, sign in and choose “Sign out everywhere else”
          in Settings.
        </Small>
      }
    >
      <Heading>Your copy is ready.</Heading>
      <Text>
        It has everything you keep in Rebound. You can download it until {until}; then we delete it.
      </Text>
      <Action href={url}>Download your copy</Action>
    </Layout>
  );
}
