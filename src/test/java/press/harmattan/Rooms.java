package press.harmattan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rooms of the house and the arrows between them: who may name whom. */
final class Rooms {

    private static final String HOUSE = "press.harmattan";
    private static final String LOBBY = "lobby";

    /** From top to bottom: a room names those on lower steps, never its neighbours. */
    private static final List<String> STAIRS =
            List.of(
                    "importer",
                    "collection.desk",
                    "collection",
                    "revision",
                    "editorial schedule",
                    "manuscript",
                    "moderation",
                    "letterbox",
                    "draft comment",
                    "feed format sitemap mirror search search.suggest search.related",
                    "format.jsonld format.ninjs mirror.interest search.facet search.highlight search.names",
                    "search.index",
                    "search.follow",
                    "search.query search.store",
                    "search.mapping",
                    "format.piece",
                    "article.list article.item correction",
                    "article.facet article.search",
                    "article article.filter",
                    "published",
                    "section region tag author",
                    "taxonomy",
                    "vocabulary",
                    "audit concurrency",
                    "page",
                    "identity",
                    "http",
                    "failure",
                    "change",
                    "database");

    /** What else a room names, and the rooms that stand beside the stairs. */
    private static final String DOORS =
            """
            lobby: database database.embedded identity importer
            guard: guard.shape edge http failure
            guard.shape: failure
            edge: http failure database
            database: database.embedded
            database.embedded:
            importer.job: importer importer.report importer.run importer.wordpress importer.term audit concurrency identity page http failure change database language
            importer: importer.report importer.run importer.wordpress importer.term body image language
            importer.wordpress: importer.report importer.run importer.term importer.memory importer.post importer.wxr comment draft published region vocabulary http failure change body image language
            importer.term: importer.report importer.run importer.memory importer.post importer.wxr section region tag author taxonomy vocabulary change database language
            importer.memory: importer.report importer.run importer.wxr http database
            importer.run: importer.report database
            importer.report:
            importer.post: importer.wxr language
            importer.wxr: language http
            collection.desk: language
            collection: language
            revision: body image language
            editorial: body image language
            manuscript: body image language
            draft: body language
            moderation: language
            letterbox: language
            comment: language
            feed: body image language
            format: body image language
            format.jsonld: body image language
            format.ninjs: image language
            format.piece: body image language
            sitemap: language
            search: body language search.analysis
            search.suggest: language search.analysis
            search.related: language search.analysis
            search.facet: language search.analysis
            search.highlight: body language search.analysis
            search.names: language search.analysis
            search.follow: language
            search.query: language search.analysis
            search.mapping: language search.analysis
            mirror: body image language
            mirror.interest: language
            article: body image language
            article.list: language
            article.facet: language
            article.search: language
            article.item: language
            correction: language
            published: body image
            section: language
            region: language
            tag: language
            author: body image language
            taxonomy: language
            vocabulary: language
            page: language
            http: language
            body: language
            search.analysis: language
            image:
            language:
            """;

    private static final Map<String, Set<String>> ARROWS = arrows();

    private Rooms() {}

    static ArchCondition<JavaClass> nameOnlyRoomsTheyMayName() {
        return new ArchCondition<>("name only the rooms they may name") {
            @Override
            public void check(JavaClass here, ConditionEvents events) {
                String room = roomOf(here);
                Set<String> allowed = ARROWS.get(room);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(here, here + " is in no known room"));
                    return;
                }
                here.getDirectDependenciesFromSelf().stream()
                        .filter(it -> isOurs(it.getTargetClass()))
                        .filter(it -> !roomOf(it.getTargetClass()).equals(room))
                        .filter(it -> !allowed.contains(roomOf(it.getTargetClass())))
                        .forEach(
                                it ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        here, it.getDescription())));
            }
        };
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Set<String> below = new TreeSet<>();
        for (int step = STAIRS.size() - 1; step >= 0; step--) {
            List<String> rooms = List.of(STAIRS.get(step).split(" "));
            rooms.forEach(room -> arrows.put(room, new TreeSet<>(below)));
            below.addAll(rooms);
        }
        DOORS.lines()
                .map(line -> line.split(": ?", 2))
                .forEach(
                        door ->
                                arrows.computeIfAbsent(door[0], room -> new TreeSet<>())
                                        .addAll(List.of(door[1].split(" "))));
        return arrows;
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith(HOUSE);
    }

    private static String roomOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName().substring(HOUSE.length());
        return name.isEmpty() ? LOBBY : name.substring(1);
    }
}
