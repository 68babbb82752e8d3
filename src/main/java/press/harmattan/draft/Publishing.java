package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import press.harmattan.body.WrittenBody;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.identity.Role;
import press.harmattan.published.Publication;
import press.harmattan.published.PublishedRepository;
import press.harmattan.published.RevisionKind;

/** Moves articles from hand to hand, to readers, and away from them. */
@ApplicationScoped
public class Publishing {
    /** What may have planned an end. */
    private static final Set<Move> ENDING =
            Set.of(Move.schedule, Move.publish, Move.scheduleUnpublish);

    private final Desk desk;
    private final DraftRepository drafts;
    private final Publication publication;
    private final PublishedRepository published;

    Publishing(
            Desk desk,
            DraftRepository drafts,
            Publication publication,
            PublishedRepository published) {
        this.desk = desk;
        this.drafts = drafts;
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
        List<Fault> faults = new ArrayList<>(faults(before.body()));
        if (end != null && !end.isAfter(later ? times.at() : now)) {
            faults.add(Fault.body("/unpublishAt", "must be after the publication"));
        }
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
        if (later) {
            copy.schedule(desk.role(), times.at(), end, now);
            return desk.done(Move.schedule, copy, planned(times.at(), end));
        }
        refuseSecond(before);
        publication.publish(copy.publish(desk.role(), end, now(before), desk.name()));
        return desk.done(Move.publish, copy, planned(null, end));
    }

    /**
     * Publishes a scheduled article whose instant has come by the database's clock, for whoever
     * scheduled it.
     *
     * @return whether it was published; not when it is not due, or is not there any more
     */
    @Transactional
    public boolean publishDue(UUID id) {
        WorkingCopy copy = drafts.locked(id);
        if (copy == null || !copy.isDue(drafts.now())) {
            return false;
        }
        Draft before = copy.told();
        refuseUnfit(before);
        refuseSecond(before);
        String editor = drafts.lastActor(id, Set.of(Move.schedule)).orElse(null);
        Instant now = now(before);
        publication.publish(copy.publish(Role.editor, before.unpublishAt(), now, editor));
        desk.doneFor(editor, Move.publish, copy, planned(before.publishAt(), before.unpublishAt()));
        return true;
    }

    /** Gives an article back that was due and cannot be published, with the reason in the audit. */
    @Transactional
    public void giveBackDue(UUID id, String reason) {
        WorkingCopy copy = drafts.locked(id);
        if (copy != null && copy.isDue(drafts.now())) {
            String editor = drafts.lastActor(id, Set.of(Move.schedule)).orElse(null);
            copy.giveBack(Role.editor, drafts.now());
            desk.doneFor(editor, Move.giveBack, copy, Map.of("reason", reason));
        }
    }

    /** Takes it from readers without a word, now or at an instant. */
    @Transactional
    public Draft unpublish(UUID id, Instant at) {
        WorkingCopy copy = desk.open(id);
        Instant now = drafts.now();
        Instant end = new Times(null, at, false).end();
        if (end != null && end.isAfter(now)) {
            copy.scheduleUnpublish(desk.role(), end, now);
            return desk.done(Move.scheduleUnpublish, copy, planned(null, end));
        }
        copy.unpublish(desk.role(), now);
        publication.unpublish(id);
        return desk.done(Move.unpublish, copy, Map.of());
    }

    /** Like {@link #publishDue} for the instant at which an article is to go. */
    @Transactional
    public boolean unpublishDue(UUID id) {
        WorkingCopy copy = drafts.locked(id);
        if (copy == null || !copy.isOver(drafts.now())) {
            return false;
        }
        Draft before = copy.told();
        String editor = drafts.lastActor(id, ENDING).orElse(null);
        copy.unpublish(Role.editor, drafts.now());
        publication.unpublish(id);
        desk.doneFor(editor, Move.unpublish, copy, planned(null, before.unpublishAt()));
        return true;
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
        all.addAll(faults(before.body()));
        if (!all.isEmpty()) {
            throw new Unacceptable(all);
        }
        publication.publish(copy.correct(desk.role(), kind, note, now(before), desk.name()));
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
                        now(before),
                        desk.name()));
        return desk.done(Move.retract, copy, Map.of("reason", reason));
    }

    /** What readers need and an article has not. */
    static List<Fault> faults(String body) {
        return WrittenBody.isEmpty(body)
                ? List.of(Fault.body("/body", "is empty; readers need one"))
                : List.of();
    }

    /** What was planned may not be possible any more when its instant comes, or comes late. */
    private void refuseUnfit(Draft draft) {
        List<Fault> faults = faults(draft.body());
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
        if (draft.unpublishAt() != null && !draft.unpublishAt().isAfter(drafts.now())) {
            throw Move.refused("time-over", "It was to go again by now.", draft.stage(), List.of());
        }
    }

    /** A story has one published article in a language; an archive may hold more that are not. */
    private void refuseSecond(Draft draft) {
        drafts.lockStory(draft.story());
        published
                .version(draft.story(), draft.lang())
                .filter(other -> !other.equals(draft.id()))
                .ifPresent(
                        other -> {
                            throw Move.refused(
                                    "version-exists",
                                    "The story is published in \"" + draft.lang() + "\" already.",
                                    draft.stage(),
                                    List.of());
                        });
    }

    /** Never before the last publication, whatever the clock did in between. */
    private Instant now(Draft draft) {
        Instant now = drafts.now();
        return published
                .revision(draft.id(), draft.revision())
                .map(last -> last.at())
                .filter(last -> last.isAfter(now))
                .orElse(now);
    }

    private static Map<String, String> planned(Instant at, Instant end) {
        Map<String, String> planned = new TreeMap<>();
        if (at != null) {
            planned.put("at", at.toString());
        }
        if (end != null) {
            planned.put("unpublishAt", end.toString());
        }
        return planned;
    }
}
