package press.harmattan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rooms of the house and the arrows between them: who may name whom. */
final class Rooms {

    private static final String HOUSE = "press.harmattan";
    private static final String LOBBY = "";

    /** A room names those below it, never its neighbours, never those above. */
    private static final List<Set<String>> STAIRS =
            List.of(
                    Set.of("importer"),
                    Set.of("draft"),
                    Set.of("article"),
                    Set.of("section", "region", "tag", "author"),
                    Set.of("vocabulary"),
                    Set.of("page"),
                    Set.of("http"),
                    Set.of("change"),
                    Set.of("database"));

    /** What stands beside the stairs. */
    private static final Map<String, Set<String>> DOORS =
            Map.of(
                    LOBBY,
                    Set.of("database", "importer"),
                    "edge",
                    Set.of("http"),
                    "importer.wxr",
                    Set.of("language", "http"),
                    "body",
                    Set.of("language"),
                    "language",
                    Set.of());

    /** Further doors of those on the stairs. */
    private static final Map<String, Set<String>> SIDE_DOORS =
            Map.of(
                    "importer", Set.of("importer.post", "importer.wxr", "body", "language"),
                    "draft", Set.of("body", "language"),
                    "article", Set.of("body", "language"),
                    "section", Set.of("language"),
                    "region", Set.of("language"),
                    "tag", Set.of("language"),
                    "author", Set.of("language"),
                    "vocabulary", Set.of("language"),
                    "page", Set.of("language"),
                    "http", Set.of("language"));

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
        Map<String, Set<String>> arrows = new TreeMap<>(DOORS);
        Set<String> below = new HashSet<>();
        for (int step = STAIRS.size() - 1; step >= 0; step--) {
            for (String room : STAIRS.get(step)) {
                Set<String> all = new HashSet<>(below);
                all.addAll(SIDE_DOORS.getOrDefault(room, Set.of()));
                arrows.put(room, all);
            }
            below.addAll(STAIRS.get(step));
        }
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
