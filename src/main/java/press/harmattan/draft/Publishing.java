package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.published.Publication;
import press.harmattan.published.PublishedRepository;
import press.harmattan.published.RevisionKind;

/** Moves articles from hand to hand, to readers, and away from them. */
@ApplicationScoped
public class Publishing {
    private final Desk desk;
    private final DraftRepository drafts;
    private final Readiness readiness;
    private final Publication publication;
    private final PublishedRepository published;

    Publishing(
            Desk desk,
            DraftRepository drafts,
            Readiness readiness,
            Publication publication,
            PublishedRepository published) {
        this.desk = desk;
        this.drafts = drafts;
        this.readiness = readiness;
        this.publication = publication;
        this.published = published;
    }

    /**
     * When an article comes and goes.
     *
     * @param at null for now
     * @param end null for never
     * @param keepEnd whether an end that was planned before stays
     */
    public record Times(Instant at, Instant end, boolean keepEnd) {

        /** The database keeps no more of an instant. */
        public Times {
            at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
            end = end == null ? null : end.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Asks an editor to look at it. */
    @Transactional
    public Draft submit(UUID id) {
        WorkingCopy copy = desk.open(id);
        copy.submit(desk.role(), drafts.now());
        return desk.done(Move.submit, copy, Map.of());
    }

    /** Gives it back to who writes it, and forgets what was planned. */
    @Transactional
    public Draft giveBack(UUID id) {
        WorkingCopy copy = desk.open(id);
        copy.giveBack(desk.role(), drafts.now());
        return desk.done(Move.giveBack, copy, Map.of());
    }

    /** Shows it to readers, now or at an instant. */
    @Transactional
    public Draft publish(UUID id, Times times) {
        WorkingCopy copy = desk.open(id);
        Draft before = copy.told();
        Instant now = drafts.now();
        boolean later = times.at() != null && times.at().isAfter(now);
        copy.check(later ? Move.schedule : Move.publish, desk.role());
        Instant end = times.keepEnd() ? before.unpublishAt() : times.end();
        List<Fault> faults = new ArrayList<>(Readiness.faults(before.body()));
        if (end != null && !end.isAfter(later ? times.at() : now)) {
            faults.add(Fault.body("/unpublishAt", "must be after the publication"));
        }
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
        if (later) {
            copy.schedule(desk.role(), times.at(), end, now);
            return desk.done(Move.schedule, copy, Agenda.planned(times.at(), end));
        }
        refuseSecond(before);
        publication.publish(copy.publish(desk.role(), end, readiness.now(before), desk.name()));
        return desk.done(Move.publish, copy, Agenda.planned(null, end));
    }

    /** Takes it from readers without a word, now or at an instant. */
    @Transactional
    public Draft unpublish(UUID id, Instant at) {
        WorkingCopy copy = desk.open(id);
        Instant now = drafts.now();
        Instant end = new Times(null, at, false).end();
        if (end != null && end.isAfter(now)) {
            copy.scheduleUnpublish(desk.role(), end, now);
            return desk.done(Move.scheduleUnpublish, copy, Agenda.planned(null, end));
        }
        copy.unpublish(desk.role(), now);
        publication.unpublish(id);
        return desk.done(Move.unpublish, copy, Map.of());
    }

    /**
     * Publishes the working copy with a note that readers see.
     *
     * @param kind correction or clarification
     */
    @Transactional
    public Draft correct(UUID id, RevisionKind kind, String note, List<Fault> faults) {
        WorkingCopy copy = desk.open(id);
        copy.check(Move.correct, desk.role());
        Draft before = copy.told();
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(Readiness.faults(before.body()));
        if (!all.isEmpty()) {
            throw new Unacceptable(all);
        }
        publication.publish(
                copy.correct(desk.role(), kind, note, readiness.now(before), desk.name()));
        return desk.done(Move.correct, copy, Map.of("kind", kind.name(), "note", note));
    }

    /** Takes it back for good and tells readers why. */
    @Transactional
    public Draft retract(UUID id, String reason, List<Fault> faults) {
        WorkingCopy copy = desk.open(id);
        copy.check(Move.retract, desk.role());
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
        Draft before = copy.told();
        publication.retract(
                copy.retract(
                        desk.role(),
                        published.revision(id, before.revision()).orElseThrow(),
                        reason,
                        readiness.now(before),
                        desk.name()));
        return desk.done(Move.retract, copy, Map.of("reason", reason));
    }

    private void refuseSecond(Draft draft) {
        readiness
                .rival(draft)
                .ifPresent(
                        why -> {
                            throw desk.refused(Move.publish, draft, "version-exists", why);
                        });
    }
}
