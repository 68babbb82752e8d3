package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import press.harmattan.audit.AuditLog;
import press.harmattan.concurrency.IfMatch;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Forbidden;
import press.harmattan.failure.NotFound;
import press.harmattan.identity.Caller;
import press.harmattan.identity.Role;

/** Hands articles to whoever may touch them, and takes them back with a note of what was done. */
@ApplicationScoped
public class Desk {
    private static final String ARTICLE = "article";

    /** Stands for whoever wrote or planned something elsewhere, before it was brought here. */
    static final String PROGRAM = "harmattan";

    private final DraftRepository drafts;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final AuditLog audit;

    Desk(DraftRepository drafts, Caller caller, IfMatch ifMatch, AuditLog audit) {
        this.drafts = drafts;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.audit = audit;
    }

    /**
     * An article to read.
     *
     * @throws NotFound when there is none
     * @throws Forbidden when the caller is an author and it is somebody else's
     */
    public Draft read(UUID id) {
        Draft draft = find(id);
        allow(draft.owner());
        return draft;
    }

    /** An article that is there, whosever it is. */
    Draft find(UUID id) {
        return drafts.one(id).orElseThrow(() -> missing(id));
    }

    /** An article to change, if the request was made for the state that it is in. */
    WorkingCopy open(UUID id) {
        WorkingCopy copy = drafts.locked(id);
        if (copy == null) {
            throw missing(id);
        }
        allow(copy.told().owner());
        ifMatch.check(copy.told().version());
        return copy;
    }

    /** An article as it was saved, which the audit is told of. */
    Draft done(Move move, WorkingCopy copy, Map<String, ?> detail) {
        return done(move.word(), copy, detail);
    }

    Draft done(String action, WorkingCopy copy, Map<String, ?> detail) {
        drafts.flush();
        Draft saved = copy.told();
        audit.record(action, ARTICLE, saved.id(), whole(saved, detail));
        return saved;
    }

    /** The same for what the program does later for somebody. */
    void doneFor(String actor, String action, WorkingCopy copy, Map<String, ?> detail) {
        drafts.flush();
        Draft saved = copy.told();
        audit.recordFor(
                actor == null ? PROGRAM : actor, action, ARTICLE, saved.id(), whole(saved, detail));
    }

    /** Refuses a move for a reason that is not in the table, and says which others there are. */
    Conflict refused(Move move, Draft draft, String code, String why) {
        List<Move> others = new ArrayList<>(draft.moves(name(), role()));
        others.remove(move);
        return Move.refused(code, why, draft.stage(), others);
    }

    private static Map<String, Object> whole(Draft saved, Map<String, ?> detail) {
        Map<String, Object> whole = new TreeMap<>(detail);
        whole.put("version", saved.version());
        whole.put("revision", saved.revision());
        return whole;
    }

    String name() {
        return caller.name();
    }

    Role role() {
        return caller.role();
    }

    boolean owns(Draft draft) {
        return caller.is(Role.editor) || caller.name().equals(draft.owner());
    }

    private void allow(String owner) {
        if (!caller.is(Role.editor) && !caller.name().equals(owner)) {
            throw new Forbidden("Authors work on their own articles only.");
        }
    }

    private static NotFound missing(UUID id) {
        return new NotFound(ARTICLE, id.toString());
    }
}
