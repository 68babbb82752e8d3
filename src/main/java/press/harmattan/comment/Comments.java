package press.harmattan.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.change.ChangeLog;

/** The one way of a comment into the house, out to its readers and away from them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Comments {
    private final CommentRepository comments;
    private final ChangeLog log;

    Comments(CommentRepository comments, ChangeLog log) {
        this.comments = comments;
        this.log = log;
    }

    /** Keeps what a reader has sent until somebody decides on it. */
    public void receive(Letter letter) {
        comments.persist(new CommentEntity(letter));
    }

    /** A comment, which nobody else changes until the transaction ends. */
    public Optional<KeptComment> hold(UUID id) {
        return comments.held(id).map(CommentEntity::kept);
    }

    /**
     * Like {@link #hold}, together with what else of the comment's sender nobody has decided on.
     */
    public List<KeptComment> holdWithPending(UUID id) {
        return comments.heldWithPending(id).stream().map(CommentEntity::kept).toList();
    }

    /** Shows a comment to readers. */
    public void approve(UUID id) {
        CommentEntity comment = comments.held(id).orElseThrow();
        comment.approve();
        log.comments(comment.kept().articleId());
    }

    /** Keeps a comment from readers; one that they could read is taken away. */
    public void reject(UUID id) {
        CommentEntity comment = comments.held(id).orElseThrow();
        KeptComment before = comment.kept();
        comment.reject();
        if (before.state() == CommentState.approved) {
            log.comments(before.articleId());
        }
    }

    /**
     * Puts comments in place that were approved elsewhere, each below one that is there or stands
     * before it in the list; what is here stays as it is.
     *
     * @return the ids of those that were not here
     */
    public Set<UUID> put(List<ArchivedComment> archived) {
        Set<UUID> here = comments.known(archived.stream().map(ArchivedComment::id).toList());
        List<ArchivedComment> fresh =
                archived.stream().filter(one -> !here.contains(one.id())).toList();
        fresh.stream().filter(one -> one.parentId() == null).forEach(this::keep);
        fresh.stream().filter(one -> one.parentId() != null).forEach(this::keep);
        fresh.stream().map(ArchivedComment::articleId).distinct().forEach(log::comments);
        comments.flush();
        comments.getEntityManager().clear();
        return fresh.stream().map(ArchivedComment::id).collect(Collectors.toSet());
    }

    /**
     * Forgets who sent the comments before an instant, and the comments that were rejected before
     * another.
     */
    public void forget(Instant sentBefore, Instant rejectedBefore) {
        comments.forgetSenders(sentBefore);
        comments.deleteRejected(rejectedBefore);
    }

    private void keep(ArchivedComment one) {
        comments.persist(new CommentEntity(one));
    }
}
