package press.harmattan.search.query;

import java.util.ArrayList;
import java.util.List;
import press.harmattan.search.analysis.Token;
import press.harmattan.search.mapping.Family;

/** What the languages of a family read in a text, word by word. */
record Reading(List<Position> positions) {

    /** The readings of one word. */
    record Position(List<String> terms, boolean stop) {}

    static Reading of(Family family, String text) {
        List<Position> positions = new ArrayList<>();
        for (Token token : Token.in(text, family.analyzer())) {
            if (token.step() > 0) {
                positions.add(new Position(new ArrayList<>(), token.isStopWord()));
            }
            positions.get(positions.size() - 1).terms().add(token.term());
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
