package press.harmattan.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements around words: opened late, and again in the next block when they reach over its
 * border.
 */
final class Inlines {
    private static final int MAX_INLINES = 12;
    private static final Set<String> TWICE_AS_ONCE = Set.of("strong", "em");
    private static final Set<String> NESTED = Set.of("bdi", "span");

    /**
     * @param again others that say the same inside it, until it is opened
     */
    private record Inline(
            String tag,
            Element source,
            Scope scope,
            Map<String, String> attributes,
            List<Element> again) {

        Element openIn(Element place, Scope around) {
            Element element = new Element(tag);
            attributes.forEach(element::attr);
            scope.write(element, tag.equals("bdi") ? Scope.NONE : around);
            boolean isBare = tag.equals("span") && element.attributesSize() == 0;
            Element opened = isBare ? place : element;
            if (!isBare) {
                place.appendChild(element);
            }
            Origins.mark(opened, source);
            again.forEach(other -> Origins.mark(opened, other));
            again.clear();
            return opened;
        }
    }

    private final List<Inline> wanted = new ArrayList<>();
    private final List<Inline> opened = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    void begin(String tag, Element source, Map<String, String> attributes) {
        Scope scope = Scope.of(source);
        int first = first(tag);
        if (tag.equals("a") && first < wanted.size()) {
            begin("span", source, Map.of()); // a link in a link would end it
        } else if (tag.equals("span") && !scope.says()) {
            return;
        } else if (first < wanted.size() && !scope.says() && !NESTED.contains(tag)) {
            again(wanted.get(first), source);
        } else if (wanted.size() < MAX_INLINES) {
            wanted.add(new Inline(tag, source, scope, attributes, new ArrayList<>()));
        }
    }

    /** Strong in strong is no loss; a power of a power is. */
    private void again(Inline inline, Element source) {
        int at = opened.indexOf(inline);
        if (!TWICE_AS_ONCE.contains(inline.tag)) {
            return;
        }
        if (at < 0) {
            inline.again.add(source);
        } else {
            Origins.mark(elements.get(at), source);
        }
    }

    void end(Element source) {
        wanted.removeIf(inline -> inline.source == source);
    }

    /** Another element like the link that is open, if one is. */
    Optional<Element> link() {
        return wanted.stream()
                .filter(inline -> inline.tag.equals("a"))
                .findFirst()
                .map(inline -> inline.openIn(new Element("p"), Scope.NONE));
    }

    /** Where a text goes on that is not inside what has ended by now. */
    Element innermost(Element leaf) {
        close(common());
        return elements.isEmpty() ? leaf : elements.get(elements.size() - 1);
    }

    /** Opens what has begun and tells where the text goes. */
    Element open(Element innermost, Scope around) {
        Element place = innermost;
        Scope here = around;
        for (Inline inline : wanted) {
            if (opened.size() <= wanted.indexOf(inline)) {
                place = open(inline, place, here);
                opened.add(inline);
                elements.add(place);
            }
            here = inline.scope.within(inline.tag.equals("bdi") ? here.isolated() : here);
        }
        return place;
    }

    /** The block ends; whatever has not ended is opened again in the next one. */
    void close() {
        close(0);
    }

    /** Inside another of its kind, and of no other language or direction, it is left out. */
    private Element open(Inline inline, Element place, Scope around) {
        int first = first(inline.tag);
        boolean again = wanted.get(first) != inline && inline.scope.within(around).equals(around);
        if (!again || NESTED.contains(inline.tag)) {
            return inline.openIn(place, around);
        }
        if (TWICE_AS_ONCE.contains(inline.tag)) {
            Origins.mark(elements.get(first), inline.source);
        }
        return place;
    }

    private int first(String tag) {
        int at = 0;
        while (at < wanted.size() && !wanted.get(at).tag.equals(tag)) {
            at++;
        }
        return at;
    }

    private int common() {
        int same = 0;
        while (same < Math.min(opened.size(), wanted.size())
                && opened.get(same) == wanted.get(same)) {
            same++;
        }
        return same;
    }

    private void close(int from) {
        opened.subList(from, opened.size()).clear();
        elements.subList(from, elements.size()).clear();
    }
}
