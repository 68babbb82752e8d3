package press.harmattan.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The lines of a file, of which none is held that is longer than any can be. */
final class NdjsonLines {
    /** An article of the longest text that the newsroom takes, in more than thirty revisions. */
    static final int LONGEST = 16 << 20;

    private final Reader in;
    private long number;

    NdjsonLines(InputStream in) {
        this.in =
                new BufferedReader(
                        new InputStreamReader(
                                in,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param text null when it is too long
     */
    record Numbered(long number, String text) {}

    /**
     * The next line; null behind the last one.
     *
     * @throws IOException when it cannot be read or is not UTF-8
     */
    Numbered next() throws IOException {
        try {
            int first = in.read();
            return first < 0 ? null : new Numbered(++number, rest(first));
        } catch (CharacterCodingException broken) {
            // Without its cause, which says nothing that anybody could use.
            throw new IOException("what follows line " + number + " is not UTF-8");
        }
    }

    private String rest(int first) throws IOException {
        StringBuilder line = new StringBuilder();
        long length = 0;
        for (int one = first; one >= 0 && one != '\n'; one = in.read()) {
            if (++length <= LONGEST) {
                line.append((char) one);
            }
        }
        return length > LONGEST ? null : line.toString();
    }
}
