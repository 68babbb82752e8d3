package press.harmattan.mirror;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.harmattan.change.Change;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Kind;
import press.harmattan.change.RecentChanges;
import press.harmattan.change.Subject;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Direction;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;
import press.harmattan.mirror.interest.Scope;
import press.harmattan.mirror.interest.Scopes;

/** Reads the log as somebody sees it who follows a part of what there is. */
@ApplicationScoped
class ChangeReader {
    private static final int BATCH = 500;

    /** As much as is looked at for one answer, whether or not any of it is told. */
    private static final int MOST = 5_000;

    private final ChangeRepository changes;
    private final RecentChanges recent;
    private final Marks marks;
    private final Scopes scopes;
    private final PublicUrls urls;

    ChangeReader(
            ChangeRepository changes,
            RecentChanges recent,
            Marks marks,
            Scopes scopes,
            PublicUrls urls) {
        this.changes = changes;
        this.recent = recent;
        this.marks = marks;
        this.scopes = scopes;
        this.urls = urls;
    }

    /** The place behind everything that this instance knows of. */
    Place now(Interest interest) {
        long upTo = upTo();
        return marks.place(upTo, scopes.of(interest));
    }

    /** The number of the last change that can be told here now. */
    long upTo() {
        return Math.min(recent.upTo(), scopes.upTo());
    }

    /**
     * What is behind a place.
     *
     * @throws press.harmattan.failure.Gone when that is not kept any more
     * @throws press.harmattan.failure.InvalidRequest when a word of the interest names nothing now
     */
    Found behind(Place place, Interest interest) {
        return behind(place, interest, null);
    }

    /** The same for who asks again, with what their words meant the last time. */
    Found behind(Place place, Interest interest, Scope last) {
        // First how far, then what the words mean, so that this is never the older of the two.
        long upTo = upTo();
        Scope scope = scopes.of(interest, last);
        if (!marks.has(place, upTo)) {
            throw Beginning.expired(interest, urls);
        }
        if (place.seq() > upTo) {
            return new Found(interest, scope, List.of(), place, false);
        }
        Optional<String> renamed = scope.changedSince(place.meaning());
        if (renamed.isPresent()) {
            checkThatItIsKept(place, interest);
            Place now = marks.place(upTo, scope);
            return new Found(interest, scope, List.of(renamed(now, renamed.get())), now, false);
        }
        return behind(place, upTo, scope, interest);
    }

    private Found behind(Place place, long upTo, Scope scope, Interest interest) {
        List<ChangeEvent> events = new ArrayList<>();
        long at = place.seq();
        Change last = null;
        for (int looked = 0; at < upTo && looked < MOST && events.size() < interest.limit(); ) {
            List<Change> rows = rows(at, looked == 0 ? interest.limit() : BATCH, interest);
            if (rows.isEmpty()) {
                at = upTo;
            }
            for (Change row : rows) {
                if (row.seq() > upTo || events.size() == interest.limit()) {
                    break;
                }
                event(row, scope).ifPresent(events::add);
                at = row.seq();
                last = row;
                looked++;
            }
            if (!rows.isEmpty() && rows.get(0).seq() > upTo) {
                at = upTo;
            }
        }
        return new Found(interest, scope, events, behind(place, at, last, scope), at < upTo);
    }

    private Place behind(Place before, long at, Change last, Scope scope) {
        if (last != null && last.seq() == at) {
            return Marks.place(last, scope);
        }
        return at == before.seq()
                ? new Place(at, before.at(), scope.meaning())
                : marks.place(at, scope);
    }

    private List<Change> rows(long position, int most, Interest interest) {
        return recent.after(position, most).orElseGet(() -> fromLog(position, most, interest));
    }

    /** The rows first: what is dropped in between shows in the horizon. */
    private List<Change> fromLog(long position, int most, Interest interest) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<Change> rows = changes.after(position, most);
                            if (position < changes.horizon()) {
                                throw Beginning.expired(interest, urls);
                            }
                            return rows;
                        });
    }

    private void checkThatItIsKept(Place place, Interest interest) {
        rows(place.seq(), 1, interest);
    }

    private Optional<ChangeEvent> event(Change row, Scope scope) {
        return switch (row.subject()) {
            case article -> article(row, scope);
            case section, region, tag, author -> Optional.of(term(row, scope));
            case collection, comment -> Optional.empty();
        };
    }

    private static Optional<ChangeEvent> article(Change row, Scope scope) {
        FilterValues values = row.after() == null ? row.before() : row.after();
        if (scope.has(row.after())) {
            return Optional.of(article(row, row.kind().name(), null, values.lang()));
        }
        if (!scope.has(row.before())) {
            return Optional.empty();
        }
        if (row.kind() == Kind.retracted) {
            return Optional.of(article(row, "retracted", null, values.lang()));
        }
        String reason = row.after() == null ? "unpublished" : "left-filter";
        return Optional.of(article(row, "removed", reason, values.lang()));
    }

    private static ChangeEvent article(Change row, String what, String reason, String lang) {
        return new ChangeEvent(
                row.seq(),
                row.at(),
                "article." + what,
                row.subjectId(),
                null,
                row.revision(),
                lang,
                Direction.of(lang),
                reason,
                null,
                null);
    }

    private ChangeEvent term(Change row, Scope scope) {
        Subject vocabulary = row.subject();
        String filter = scope.movedIn(row).orElse(null);
        return new ChangeEvent(
                row.seq(),
                row.at(),
                filter == null ? vocabulary + ".changed" : "resync",
                row.subjectId(),
                scopes.slug(
                        vocabulary,
                        row.kind() == Kind.merged ? Scope.survivor(row) : row.subjectId()),
                null,
                null,
                null,
                row.kind().name(),
                filter,
                null);
    }

    private static ChangeEvent renamed(Place now, String filter) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new ChangeEvent(
                now.seq(), at, "resync", null, null, null, null, null, "renamed", filter, null);
    }
}
