package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import press.harmattan.identity.Role;
import press.harmattan.published.Publication;

/**
 * What was planned for an instant and is done by the program, for whoever planned it. An article
 * that somebody has in hand at that moment is left alone; it is still due afterwards.
 */
@ApplicationScoped
public class Agenda {
    private static final Set<Move> BEGINNING = Set.of(Move.schedule);

    /** What may have planned an end. */
    private static final Set<Move> ENDING =
            Set.of(Move.schedule, Move.publish, Move.scheduleUnpublish);

    private static final String UNFORESEEN =
            "It failed each time, for a reason that only the log of the program tells.";

    private final Desk desk;
    private final DraftRepository drafts;
    private final Readiness readiness;
    private final Publication publication;

    Agenda(Desk desk, DraftRepository drafts, Readiness readiness, Publication publication) {
        this.desk = desk;
        this.drafts = drafts;
        this.readiness = readiness;
        this.publication = publication;
    }

    /**
     * Publishes a scheduled article whose instant has come by the database's clock. What cannot be
     * published goes back to the newsroom, with the reason in the audit.
     *
     * @return whether it was published
     */
    @Transactional
    public boolean publish(UUID id) {
        WorkingCopy copy = drafts.lockedIfFree(id);
        if (copy == null || !copy.isDue(drafts.now())) {
            return false;
        }
        Draft before = copy.told();
        Optional<String> obstacle = obstacle(before);
        if (obstacle.isPresent()) {
            giveBack(copy, obstacle.get());
            return false;
        }
        String planner = planner(id, BEGINNING);
        Instant end = before.unpublishAt();
        publication.publish(copy.publish(Role.editor, end, readiness.now(before), planner));
        desk.doneFor(planner, Move.publish.word(), copy, planned(before.publishAt(), end));
        return true;
    }

    /** Gives an article back that is due and whose publication fails. */
    @Transactional
    public void giveBack(UUID id) {
        WorkingCopy copy = drafts.locked(id);
        if (copy != null && copy.isDue(drafts.now())) {
            giveBack(copy, UNFORESEEN);
        }
    }

    /**
     * Takes a published article from readers whose instant to go has come.
     *
     * @return whether it was taken from them
     */
    @Transactional
    public boolean unpublish(UUID id) {
        WorkingCopy copy = drafts.lockedIfFree(id);
        if (copy == null || !copy.isOver(drafts.now())) {
            return false;
        }
        Instant end = copy.told().unpublishAt();
        copy.unpublish(Role.editor, drafts.now());
        publication.unpublish(id);
        desk.doneFor(planner(id, ENDING), Move.unpublish.word(), copy, planned(null, end));
        return true;
    }

    /** Says in the audit that an article should have gone, and is still there. */
    @Transactional
    public void tellOverdue(UUID id) {
        WorkingCopy copy = drafts.locked(id);
        if (copy != null && copy.isOver(drafts.now())) {
            desk.doneFor(
                    planner(id, ENDING), "unpublish-failed", copy, Map.of("reason", UNFORESEEN));
        }
    }

    static Map<String, String> planned(Instant at, Instant end) {
        Map<String, String> planned = new TreeMap<>();
        if (at != null) {
            planned.put("at", at.toString());
        }
        if (end != null) {
            planned.put("unpublishAt", end.toString());
        }
        return planned;
    }

    /** What was planned may not be possible any more when its instant comes, or comes late. */
    private Optional<String> obstacle(Draft draft) {
        if (!Readiness.faults(draft.body()).isEmpty()) {
            return Optional.of("It has no body.");
        }
        if (draft.unpublishAt() != null && !draft.unpublishAt().isAfter(drafts.now())) {
            return Optional.of("It was to go again by now.");
        }
        return readiness.rival(draft);
    }

    private void giveBack(WorkingCopy copy, String reason) {
        copy.giveBack(Role.editor, drafts.now());
        desk.doneFor(
                planner(copy.told().id(), BEGINNING),
                Move.giveBack.word(),
                copy,
                Map.of("reason", reason));
    }

    private String planner(UUID id, Set<Move> moves) {
        return drafts.lastActor(id, moves).orElse(null);
    }
}
