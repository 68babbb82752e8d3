package press.harmattan.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keeps on each element of the new tree which ones of the old it stands for, copies included. */
final class Origins {
    private static final String KEY = "origins";

    private Origins() {}

    static void mark(Element made, Element source) {
        List<Element> all = of(made);
        if (all.isEmpty()) {
            made.attributes().userData(KEY, all);
        }
        all.add(source);
    }

    static void copy(Element from, Element to) {
        of(from).forEach(source -> mark(to, source));
    }

    /** What stands for each element now. */
    static Map<Element, Element> in(Document document) {
        Map<Element, Element> made = new IdentityHashMap<>();
        for (Element element : document.body().getAllElements()) {
            of(element).forEach(source -> made.put(source, element));
        }
        return made;
    }

    @SuppressWarnings("unchecked") // nobody else has the key
    private static List<Element> of(Element made) {
        return made.attributes().userData(KEY) instanceof List<?> all
                ? (List<Element>) all
                : new ArrayList<>();
    }
}
