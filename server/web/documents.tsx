import { useState } from 'preact/hooks';
import type { Session } from './session.ts';
import { words } from './words.ts';

type Form = 'pdf' | 'docx';

/** Fetched by program, because the secret travels in a header and never in an address. */
async function download(credentials: NonNullable<Session['credentials']>, form: Form): Promise<void> {
  const address = `/api/conversations/${encodeURIComponent(credentials.conversationId)}/document.${form}`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${credentials.secret}` } });
  if (!response.ok) throw new Error(`document: ${response.status}`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `dadnevis.${form}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The filing as the court form, to keep. */
export function Documents({ credentials }: { credentials: NonNullable<Session['credentials']> }) {
  const [failed, setFailed] = useState(false);
  const get = (form: Form) => {
    setFailed(false);
    download(credentials, form).catch(() => setFailed(true));
  };
  return (
    <>
      <button type="button" onClick={() => get('pdf')}>
        {words.download.pdf}
      </button>
      <button type="button" onClick={() => get('docx')}>
        {words.download.docx}
      </button>
      {failed && (
        <p class="refused" role="alert">
          {words.download.failed}
        </p>
      )}
    </>
  );
}
