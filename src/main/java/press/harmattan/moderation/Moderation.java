package press.harmattan.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.audit.AuditLog;
import press.harmattan.comment.CommentState;
import press.harmattan.comment.Comments;
import press.harmattan.comment.KeptComment;
import press.harmattan.concurrency.IfMatch;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.NotFound;
import press.harmattan.letterbox.Senders;

/** What editors decide on comments. */
@ApplicationScoped
class Moderation {
    private static final String SUBJECT = "comment";

    private final Comments comments;
    private final Senders senders;
    private final IfMatch ifMatch;
    private final AuditLog audit;

    Moderation(Comments comments, Senders senders, IfMatch ifMatch, AuditLog audit) {
        this.comments = comments;
        this.senders = senders;
        this.ifMatch = ifMatch;
        this.audit = audit;
    }

    /** Shows a comment to readers. */
    @Transactional
    void approve(UUID id) {
        KeptComment comment = held(id);
        refuse(comment, CommentState.approved, "approve");
        comments.approve(id);
        audit.record("approve", SUBJECT, id, detail(comment));
    }

    /** Keeps a comment from readers, or takes it away. */
    @Transactional
    void reject(UUID id) {
        KeptComment comment = held(id);
        refuse(comment, CommentState.rejected, "reject");
        comments.reject(id);
        audit.record("reject", SUBJECT, id, detail(comment));
    }

    /** Takes nothing more from a comment's sender, nor what still waits. */
    @Transactional
    Banned ban(UUID id, BanOrder order) {
        List<KeptComment> held = comments.holdWithPending(id);
        KeptComment comment =
                checked(held.stream().filter(one -> one.id().equals(id)).findFirst(), id);
        Duration length = BanLength.of(order.duration(), senders.longestBan());
        if (comment.sender() == null) {
            throw new Conflict(
                    "sender-forgotten",
                    "Nothing tells any more who sent this comment; it can be rejected.",
                    Map.of());
        }
        Instant until = Instant.now().plus(length).truncatedTo(ChronoUnit.SECONDS);
        senders.ban(comment.sender(), comment.createdAt(), until);
        List<KeptComment> waiting =
                held.stream().filter(one -> one.state() == CommentState.pending).toList();
        for (KeptComment one : waiting) {
            comments.reject(one.id());
            audit.record("reject", SUBJECT, one.id(), detail(one));
        }
        audit.record(
                "ban", SUBJECT, id, Map.of("until", until.toString(), "rejected", waiting.size()));
        return new Banned(until, waiting.size(), null);
    }

    private KeptComment held(UUID id) {
        return checked(comments.hold(id), id);
    }

    private KeptComment checked(Optional<KeptComment> held, UUID id) {
        KeptComment comment = held.orElseThrow(() -> new NotFound(SUBJECT, id.toString()));
        ifMatch.check(comment.version());
        return comment;
    }

    private static void refuse(KeptComment comment, CommentState wanted, String move) {
        if (comment.state() == wanted) {
            String possible = wanted == CommentState.approved ? "reject" : "approve";
            throw new Conflict(
                    "move-refused",
                    "It is " + wanted + " already; what is possible is to " + possible + " it.",
                    Map.of("state", wanted, "move", move, "possible", List.of(possible)));
        }
    }

    private static Map<String, Object> detail(KeptComment comment) {
        return Map.of("article", comment.articleId(), "from", comment.state());
    }
}
