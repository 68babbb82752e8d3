package press.harmattan.comment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What readers may say, how often, and how long what is known of them is kept. */
@ConfigMapping(prefix = "harmattan.comments")
public interface CommentConfig {

    /** Whether comments are taken at all; those that are there are read either way. */
    @WithDefault("true")
    boolean enabled();

    /** How long after its first publication an article takes comments. */
    @WithDefault("30d")
    Duration closeAfter();

    /** How many links a comment may have. */
    @WithDefault("2")
    int maxLinks();

    /** How many comments one sender may send in the time of {@link #senderPeriod}, at least one. */
    @WithDefault("5")
    int maxPerSender();

    /** How many comments may wait for somebody to decide on them, on all articles together. */
    @WithDefault("5000")
    int maxPending();

    /** How many comments may wait under one article. */
    @WithDefault("500")
    int maxPendingPerArticle();

    /** The time for which a sender's comments are counted. */
    @WithDefault("10m")
    Duration senderPeriod();

    /** How long a comment's sender can still be told from others, and be banned. */
    @WithDefault("7d")
    Duration senderKept();

    /** The longest that a sender can be banned for. */
    @WithDefault("30d")
    Duration longestBan();

    /** How long a rejected comment is kept, in case of a second thought. */
    @WithDefault("30d")
    Duration rejectedKept();
}
