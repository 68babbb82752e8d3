package press.harmattan.letterbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;
import press.harmattan.article.ArticleRow;
import press.harmattan.comment.ArticleDiscussions;
import press.harmattan.comment.CommentConfig;
import press.harmattan.comment.CommentRepository;
import press.harmattan.comment.CommentRepository.Place;
import press.harmattan.comment.CommentRepository.Waiting;
import press.harmattan.comment.Comments;
import press.harmattan.comment.Letter;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Forbidden;
import press.harmattan.failure.TooMany;
import press.harmattan.language.Languages;

/** Takes readers' letters in, or says why not. */
@ApplicationScoped
class Letterbox {
    private static final Logger LOG = Logger.getLogger(Letterbox.class);

    /** What RFC 5646 asks everybody to have room for; a longer tag names no language. */
    private static final int LONGEST_TAG = 35;

    /** Nobody knows when somebody will have read what waits. */
    private static final Duration LATER = Duration.ofMinutes(10);

    private final CommentConfig config;
    private final ArticleDiscussions discussions;
    private final CommentRepository kept;
    private final Comments comments;
    private final Senders senders;

    Letterbox(
            CommentConfig config,
            ArticleDiscussions discussions,
            CommentRepository kept,
            Comments comments,
            Senders senders) {
        this.config = config;
        this.discussions = discussions;
        this.kept = kept;
        this.comments = comments;
        this.senders = senders;
    }

    /** Takes a letter in; one that is here already is not kept twice. */
    @Transactional
    Received take(ArticleRow article, NewComment sent, String address) {
        if (!discussions.areOpen(article.publishedAt())) {
            throw new Conflict(
                    "comments-closed", "No comments are taken under this article.", Map.of());
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        ReaderText text = new ReaderText(config.maxLinks());
        String name = text.name(sent.name());
        String words = text.words(sent.text());
        String lang = lang(article, sent, text);
        checkParent(article.id(), sent.parentId(), text);
        text.throwIfFaulty();
        if (sent.isOfProgram()) {
            LOG.debug("A program filled in what people do not see");
            return Received.of(id);
        }
        Sender sender = senders.of(address, now);
        Letter letter =
                new Letter(
                        id, article.id(), sent.parentId(), name, words, lang, now, sender.today());
        senders.hold(sender);
        refuseBanned(sender, now);
        Optional<UUID> before = kept.same(letter, sender.hashes());
        if (before.isPresent()) {
            return Received.of(before.get());
        }
        refuseFlood(sender, now);
        refuseOverflow(article.id());
        comments.receive(letter);
        return Received.of(id);
    }

    private static String lang(ArticleRow article, NewComment sent, ReaderText text) {
        if (sent.lang() == null) {
            return article.lang();
        }
        return Languages.canonical(sent.lang())
                .filter(tag -> tag.length() <= LONGEST_TAG)
                .orElseGet(
                        () -> {
                            text.add(Fault.body("/lang", "must be a language tag (BCP 47)"));
                            return null;
                        });
    }

    private void checkParent(UUID article, UUID parent, ReaderText text) {
        if (parent == null) {
            return;
        }
        Optional<Place> answered = kept.readable(article, parent);
        if (answered.isEmpty()) {
            text.add(Fault.body("/parentId", "must be a comment that is read under this article"));
        } else if (answered.get().parentId() != null) {
            text.add(
                    Fault.body(
                            "/parentId", "must not be an answer itself; answer what it answers"));
        }
    }

    private void refuseBanned(Sender sender, Instant now) {
        if (senders.isBanned(sender, now)) {
            throw new Forbidden("No comments are taken from this connection for the time being.");
        }
    }

    /** Those who send at once may be a few more than there is room for. */
    private void refuseOverflow(UUID article) {
        Waiting waiting = kept.waiting(article);
        if (waiting.here() >= config.maxPendingPerArticle()
                || waiting.everywhere() >= config.maxPending()) {
            throw new TooMany(
                    "Too many comments wait to be read by the newsroom; send this one later.",
                    LATER);
        }
    }

    private void refuseFlood(Sender sender, Instant now) {
        Duration period = config.senderPeriod();
        int most = Math.max(config.maxPerSender(), 1);
        List<Instant> recent = kept.sent(sender.hashes(), now.minus(period), most);
        if (recent.size() >= most) {
            Instant free = recent.get(most - 1).plus(period);
            throw new TooMany(
                    "These are many comments in a short time.",
                    Duration.between(now, free).plusSeconds(1));
        }
    }
}
