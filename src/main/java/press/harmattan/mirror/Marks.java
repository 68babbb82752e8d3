package press.harmattan.mirror;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import press.harmattan.change.Change;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.RecentChanges;
import press.harmattan.mirror.interest.Place;
import press.harmattan.mirror.interest.Scope;

/**
 * Marks places with the time of their change. When an old state of the database is put back the
 * numbers are given out once more, to other changes at other times.
 */
@ApplicationScoped
class Marks {
    private final ChangeRepository changes;
    private final RecentChanges recent;

    Marks(ChangeRepository changes, RecentChanges recent) {
        this.changes = changes;
        this.recent = recent;
    }

    /** The place right behind a change. */
    static Place place(Change last, Scope scope) {
        return new Place(last.seq(), mark(last.at()), scope.meaning());
    }

    /** The place behind a number. */
    Place place(long seq, Scope scope) {
        Optional<Instant> at =
                recent.at(seq)
                        .or(() -> QuarkusTransaction.requiringNew().call(() -> changes.at(seq)));
        return new Place(seq, at.map(Marks::mark).orElse(0L), scope.meaning());
    }

    /**
     * Whether a place is one of this log, as far as the log is kept. Another instance may be ahead
     * of this one.
     *
     * @param upTo the number of the last change that is known here
     */
    boolean has(Place place, long upTo) {
        Optional<Instant> known = recent.at(place.seq());
        if (known.isPresent()) {
            return isAt(place, known.get());
        }
        return place.at() == 0 && place.seq() <= upTo
                || QuarkusTransaction.requiringNew().call(() -> isInLog(place));
    }

    /** The row first: if it is dropped in between this shows in the horizon. */
    private boolean isInLog(Place place) {
        if (place.at() == 0) {
            return place.seq() <= changes.head();
        }
        Optional<Instant> kept = changes.at(place.seq());
        return kept.isPresent() ? isAt(place, kept.get()) : place.seq() <= changes.horizon();
    }

    private static boolean isAt(Place place, Instant change) {
        return place.at() == 0 || place.at() == mark(change);
    }

    private static long mark(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
