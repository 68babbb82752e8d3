package press.harmattan.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import press.harmattan.search.analysis.Analyzers;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;

/** What the languages of a family read in a text, word by word. */
record Reading(List<Position> positions) {

    /** The readings of one word. */
    record Position(List<String> terms, boolean stop) {}

    static Reading of(Family family, String text) {
        List<Position> positions = new ArrayList<>();
        try (TokenStream in = family.analyzer().tokenStream(Fields.words(family), text)) {
            CharTermAttribute term = in.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = in.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = in.addAttribute(TypeAttribute.class);
            in.reset();
            while (in.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    boolean stop = type.type().equals(Analyzers.STOP_WORD);
                    positions.add(new Position(new ArrayList<>(), stop));
                }
                positions.get(positions.size() - 1).terms().add(term.toString());
            }
            in.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reading(positions);
    }

    /** Whether nothing is left that a query could look for by itself. */
    boolean isOnlyStopWords() {
        return positions.stream().allMatch(Position::stop);
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    /** Whether every word has one reading. */
    boolean isSimple() {
        return positions.stream().allMatch(it -> it.terms().size() == 1);
    }

    int size() {
        return positions.size();
    }

    /** The same from its beginning. */
    Reading first(int most) {
        return size() <= most ? this : new Reading(positions.subList(0, most));
    }

    /** The same, each term with a mark before it. */
    Reading marked(String mark) {
        return new Reading(
                positions.stream()
                        .map(it -> new Position(marked(mark, it.terms()), it.stop()))
                        .toList());
    }

    private static List<String> marked(String mark, List<String> terms) {
        return terms.stream().map(term -> mark + term).toList();
    }
}
