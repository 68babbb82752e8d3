package press.harmattan.search.follow;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.harmattan.change.Change;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Kind;

/** What some changes concern that stands in an index. */
final class Concerned {
    private static final Set<Kind> RENAMING = Set.of(Kind.changed, Kind.moved, Kind.merged);

    private Concerned() {}

    /** The stories that the articles were in and are in. */
    static Set<UUID> stories(List<Change> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.before(), row.after()))
                .filter(Objects::nonNull)
                .map(FilterValues::story)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The terms that may be called otherwise now, and those that stand in place of others. */
    static Set<UUID> terms(List<Change> rows) {
        return rows.stream()
                .filter(row -> RENAMING.contains(row.kind()))
                .flatMap(Concerned::terms)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> terms(Change row) {
        return switch (row.subject()) {
            case section -> row.kind() == Kind.merged ? withSurvivor(row) : Stream.empty();
            case region, tag, author -> withSurvivor(row);
            case article, collection, comment -> Stream.empty();
        };
    }

    private static Stream<UUID> withSurvivor(Change row) {
        FilterValues after = row.after();
        Stream<UUID> survivor =
                row.kind() != Kind.merged || after == null
                        ? Stream.empty()
                        : Stream.of(after.regions(), after.tags(), after.authors())
                                .filter(Objects::nonNull)
                                .flatMap(Collection::stream);
        return Stream.concat(Stream.of(row.subjectId()), survivor);
    }
}
