package press.harmattan.letterbox;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.language.InputText;

/**
 * What strangers type, in the form to store: the same rules as for the newsroom's own text, and
 * nothing that is there and cannot be seen.
 */
final class ReaderText {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 3000;

    /** Joiners and marks of direction that mean nothing more the third time in a row. */
    private static final int MOST_HIDDEN = 2;

    private static final Pattern E_MAIL = Pattern.compile("\\S@\\S+\\.\\S");

    private final List<Fault> faults = new ArrayList<>();
    private final int maxLinks;

    ReaderText(int maxLinks) {
        this.maxLinks = maxLinks;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
    }

    /** What a reader is called: one line, which everybody reads. */
    String name(String raw) {
        if (isTurned(raw, "/name")) {
            return null;
        }
        String name = InputText.line(withoutHidden(raw, true));
        if (!fits(name, LONGEST_NAME, "/name")) {
            return null;
        }
        String plain = plain(name);
        if (E_MAIL.matcher(plain).find()) {
            faults.add(Fault.body("/name", "must not be an e-mail address; everybody reads it"));
        } else if (Links.isIn(plain)) {
            faults.add(Fault.body("/name", "must not have a link"));
        }
        return name;
    }

    /** What a reader says: text with line breaks, one empty line in a row at most. */
    String words(String raw) {
        if (isTurned(raw, "/text")) {
            return null;
        }
        String text =
                InputText.body(withoutHidden(raw, false))
                        .replaceAll("[\\t \\u00A0]+(?=\\n)", "")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip();
        if (!fits(text, LONGEST_TEXT, "/text")) {
            return null;
        }
        if (Links.in(plain(text), maxLinks + 1) > maxLinks) {
            faults.add(Fault.body("/text", "must not have more than " + maxLinks + " links"));
        }
        return text;
    }

    private boolean isTurned(String raw, String pointer) {
        boolean turned = InputText.faultInLine(raw).isPresent();
        if (turned) {
            faults.add(
                    Fault.body(
                            pointer, "must not override the writing direction (U+202A to U+202E)"));
        }
        return turned;
    }

    /** What is too long is not looked into: strangers would choose how long that takes. */
    private boolean fits(String text, int most, String pointer) {
        if (text.codePointCount(0, text.length()) > most) {
            faults.add(Fault.body(pointer, "must not be longer than " + most + " characters"));
            return false;
        }
        boolean says = text.codePoints().anyMatch(ReaderText::isSeen);
        if (!says) {
            faults.add(Fault.body(pointer, "must not be empty"));
        }
        return says;
    }

    /** As a browser would take it: a link is one however its letters are dressed up. */
    private static String plain(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(seen::appendCodePoint);
        return Normalizer.normalize(seen, Normalizer.Form.NFKC);
    }

    private static String withoutHidden(String raw, boolean line) {
        StringBuilder kept = new StringBuilder(raw.length());
        String lines = raw.replaceAll("\\r\\n|[\\r\\u0085\\u2028\\u2029]", "\n");
        int hidden = 0;
        for (int i = 0, c; i < lines.length(); i += Character.charCount(c)) {
            c = lines.codePointAt(i);
            boolean isHidden = Character.getType(c) == Character.FORMAT;
            hidden = isHidden ? hidden + 1 : 0;
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            if (!control && (!isHidden || isWriting(c, line) && hidden <= MOST_HIDDEN)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    /** Joiners shape Arabic, Persian and emoji; marks and isolates set the direction of a text. */
    private static boolean isWriting(int c, boolean line) {
        boolean joiner = c == 0x200C || c == 0x200D;
        boolean mark = c == 0x200E || c == 0x200F || c == 0x061C;
        boolean isolate = c >= 0x2066 && c <= 0x2069;
        boolean number = c >= 0x0600 && c <= 0x0605 || c == 0x06DD;
        return joiner || number || !line && (mark || isolate);
    }

    /** Letters that stand for nothing are letters to Unicode. */
    private static boolean isSeen(int c) {
        boolean filler = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        int type = Character.getType(c);
        boolean mark =
                type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.COMBINING_SPACING_MARK;
        return !filler
                && !mark
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c);
    }
}
