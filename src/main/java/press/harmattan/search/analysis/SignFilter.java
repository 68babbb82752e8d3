package press.harmattan.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;

/**
 * Decides, before words are cut out, which signs inside them stay, and puts one sign in the place
 * of many. Every character is replaced by one character, so places in the text stay as they are.
 */
final class SignFilter extends CharFilter {

    /** Most texts are names; longer ones double it a few times. */
    private static final int SHORT = 128;

    private final boolean spacedThousands;
    private char[] text;
    private int length;
    private int position;

    SignFilter(Reader in, boolean spacedThousands) {
        super(in);
        this.spacedThousands = spacedThousands;
    }

    /** A text is read whole: it is in memory anyhow, and a sign is judged by what follows it. */
    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        if (text == null) {
            readAll();
            new Numbers(text, length, spacedThousands).tidy();
            Signs.tidy(text, length);
        }
        if (position == length) {
            return -1;
        }
        int read = Math.min(count, length - position);
        System.arraycopy(text, position, target, offset, read);
        position += read;
        return read;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }

    private void readAll() throws IOException {
        text = new char[SHORT];
        for (int n; (n = input.read(text, length, text.length - length)) >= 0; ) {
            length += n;
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
            }
        }
    }
}
