import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the page with the download, behind the sign-in. */
export type ExportReadyProps = { url: string };

/** The copy of everything a person has is ready. */
export function renderExportReady(props: ExportReadyProps): Promise<Rendered> {
  return renderMail('Your copy is ready', <ExportReadyMail {...props} />);
}

function ExportReadyMail({ url }: ExportReadyProps) {
  return (
    <Layout
      title="Your copy is ready"
      preview="Download it within 24 hours."
      footer={
        <Small>
          You asked for a copy of your data. If that wasn’t you, sign in and choose “Sign out everywhere else”
          in Settings.
        </Small>
      }
    >
      <Heading>Your copy is ready.</Heading>
      <Text>
        It has everything you keep in Rebound. You can download it within 24 hours; then we delete it.
      </Text>
      <Action href={url}>Download your copy</Action>
    </Layout>
  );
}
