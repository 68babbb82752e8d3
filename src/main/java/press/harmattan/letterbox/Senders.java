package press.harmattan.letterbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import press.harmattan.comment.CommentConfig;
import press.harmattan.comment.Comments;
import press.harmattan.letterbox.SenderRepository.Salt;

/**
 * Tells senders apart without knowing them: by a hash of their address and a random salt of the
 * day. A salt is deleted when nothing needs it any more, and then its hashes lead nowhere.
 */
@ApplicationScoped
public class Senders {
    private static final String HASH = "HmacSHA256";
    private static final int HASH_BYTES = 16;
    private static final int SALT_BYTES = 32;

    private final SenderRepository known;
    private final Comments comments;
    private final CommentConfig config;
    private final SecureRandom random = new SecureRandom();

    Senders(SenderRepository known, Comments comments, CommentConfig config) {
        this.known = known;
        this.comments = comments;
        this.config = config;
    }

    /**
     * Takes nothing more from the sender of a comment for a while; a ban from before gives way.
     *
     * @param sender the hash that is kept with the comment
     * @param sentAt when the comment was sent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ban(String sender, Instant sentAt, Instant until) {
        known.ban(sender, day(sentAt), until);
    }

    /** Forgets all that is older than it may get. */
    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    public void forget() {
        Instant now = Instant.now();
        Instant sentBefore = now.minus(config.senderKept());
        comments.forget(sentBefore, now.minus(config.rejectedKept()));
        known.endBans(now);
        known.deleteSalts(day(sentBefore));
    }

    /** The sender at an address; makes the salt of the day if nobody has. */
    Sender of(String address, Instant at) {
        byte[] told = SenderAddress.bytes(address);
        LocalDate today = day(at);
        List<Salt> salts = known.salts();
        if (salts.stream().noneMatch(salt -> salt.day().equals(today))) {
            byte[] fresh = new byte[SALT_BYTES];
            random.nextBytes(fresh);
            known.addSalt(today, fresh);
            salts = known.salts();
        }
        Map<LocalDate, String> hashes = new LinkedHashMap<>();
        salts.forEach(salt -> hashes.put(salt.day(), hash(salt.salt(), told)));
        return new Sender(hashes.get(today), Set.copyOf(hashes.values()));
    }

    /** One sender sends one thing at a time, on all instances together. */
    void hold(Sender sender) {
        known.lock(sender.today());
    }

    boolean isBanned(Sender sender, Instant at) {
        return known.isBanned(sender.hashes(), at);
    }

    /** How long a ban may last; the shortest is one that lets go of somebody. */
    public Duration longestBan() {
        return config.longestBan();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static String hash(byte[] salt, byte[] address) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(salt, HASH));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(address), HASH_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
