package press.harmattan.search.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far an index has followed the log.
 *
 * @param at when the change with this number was committed, null when that is not known: the
 *     numbers are given out once more when an old state of the database is put back
 * @param stale terms that changed up to here, and whose articles may still have their old names
 */
public record Position(long seq, Instant at, Set<UUID> stale) {
    private static final String SEQ = "position";
    private static final String AT = "at";
    private static final String STALE = "stale";

    public Position {
        stale = Set.copyOf(stale);
    }

    /** The same place when every article has the names of now. */
    public Position renewed() {
        return new Position(seq, at, Set.of());
    }

    Map<String, String> written() {
        Map<String, String> data = new HashMap<>();
        data.put(SEQ, Long.toString(seq));
        if (at != null) {
            data.put(AT, at.toString());
        }
        data.put(STALE, stale.stream().map(UUID::toString).collect(Collectors.joining(" ")));
        return data;
    }

    static Position read(Map<String, String> data) {
        String at = data.get(AT);
        return new Position(
                Long.parseLong(data.get(SEQ)),
                at == null ? null : Instant.parse(at),
                Arrays.stream(data.get(STALE).split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
    }
}
