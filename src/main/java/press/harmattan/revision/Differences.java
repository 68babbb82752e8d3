package press.harmattan.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import press.harmattan.body.Block;
import press.harmattan.body.BodyMaker;

/** Compares texts as a reader would: blocks first, then the words of blocks that were changed. */
final class Differences {

    /**
     * Blocks and words beyond which a body is not taken apart: the time grows with the square of
     * what differs, and an author chooses it.
     */
    private static final int MOST_BLOCKS = 1000;

    private static final int MOST_WORDS = 3000;

    private Differences() {}

    /** The blocks of two bodies; what stands in place of something is compared with it. */
    static List<ComparedBlock> ofBodies(String from, String to, String lang) {
        List<String> before = texts(from, lang);
        List<String> after = texts(to, lang);
        List<ComparedBlock> compared = new ArrayList<>();
        if (before.size() > MOST_BLOCKS || after.size() > MOST_BLOCKS) {
            before.forEach(text -> compared.add(gone(text)));
            after.forEach(text -> compared.add(come(text)));
            return compared;
        }
        int left = MOST_WORDS;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> gone = delta.getSource().getLines();
            List<String> come = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                come.forEach(
                        text -> compared.add(whole(ComparedBlock.Op.equal, Piece.Op.equal, text)));
                continue;
            }
            int pairs = Math.min(gone.size(), come.size());
            for (int i = 0; i < pairs; i++) {
                List<String> was = words(gone.get(i));
                List<String> is = words(come.get(i));
                left -= was.size() + is.size();
                compared.add(
                        new ComparedBlock(
                                ComparedBlock.Op.change,
                                left > 0 ? compared(was, is) : replaced(gone.get(i), come.get(i))));
            }
            gone.subList(pairs, gone.size()).forEach(text -> compared.add(gone(text)));
            come.subList(pairs, come.size()).forEach(text -> compared.add(come(text)));
        }
        return compared;
    }

    /** The words of two texts. */
    static List<Piece> ofTexts(String from, String to) {
        List<String> before = words(from);
        List<String> after = words(to);
        return before.size() + after.size() > MOST_WORDS
                ? replaced(from, to)
                : compared(before, after);
    }

    private static List<Piece> compared(List<String> before, List<String> after) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Piece.Op.equal, delta.getTarget().getLines());
            } else {
                add(pieces, Piece.Op.delete, delta.getSource().getLines());
                add(pieces, Piece.Op.insert, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static List<Piece> replaced(String from, String to) {
        return from.equals(to)
                ? List.of(new Piece(Piece.Op.equal, to))
                : List.of(new Piece(Piece.Op.delete, from), new Piece(Piece.Op.insert, to));
    }

    private static ComparedBlock gone(String text) {
        return whole(ComparedBlock.Op.delete, Piece.Op.delete, text);
    }

    private static ComparedBlock come(String text) {
        return whole(ComparedBlock.Op.insert, Piece.Op.insert, text);
    }

    private static void add(List<Piece> pieces, Piece.Op op, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(op, String.join("", words)));
        }
    }

    private static ComparedBlock whole(ComparedBlock.Op op, Piece.Op piece, String text) {
        return new ComparedBlock(op, List.of(new Piece(piece, text)));
    }

    private static List<String> texts(String html, String lang) {
        return BodyMaker.make(html, lang).blocks().stream().map(Block::text).toList();
    }

    /** Words and what stands between them, so that joined they are the text again. */
    private static List<String> words(String text) {
        BreakIterator boundary = BreakIterator.getWordInstance(ULocale.ROOT);
        boundary.setText(text);
        List<String> words = new ArrayList<>();
        int start = boundary.first();
        for (int end = boundary.next(); end != BreakIterator.DONE; end = boundary.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
