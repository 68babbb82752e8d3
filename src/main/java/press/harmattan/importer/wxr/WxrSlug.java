package press.harmattan.importer.wxr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The part of an address that names a post or a term, as WordPress writes it. */
final class WxrSlug {
    private WxrSlug() {}

    /**
     * WordPress keeps slugs percent-encoded and cuts them at 200 bytes, also within a character, so
     * what is left of such a character is dropped.
     */
    static String decoded(String slug) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(slug.length());
        for (int i = 0; i < slug.length(); ) {
            if (slug.charAt(i) != '%') {
                int next = slug.offsetByCodePoints(i, 1);
                bytes.writeBytes(slug.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
            } else if (slug.substring(i + 1, Math.min(slug.length(), i + 3))
                    .matches("[0-9A-Fa-f]{2}")) {
                bytes.write(Integer.parseInt(slug.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                i = slug.length() - i < 3 ? slug.length() : i + 1;
            }
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.IGNORE)
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString();
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        } catch (CharacterCodingException e) {
            throw new AssertionError("malformed input is ignored", e);
        }
    }
}
