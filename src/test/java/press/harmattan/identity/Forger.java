package press.harmattan.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes tokens by hand, so that each can be wrong in one thing: a good one to begin with, changed
 * by the methods that follow.
 */
final class Forger {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair pair;
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private Forger(KeyPair pair, String kid, String issuer, String audience) {
        this.pair = pair;
        header.put("alg", "RS256");
        header.put("kid", kid);
        claims.put("iss", issuer);
        claims.put("aud", audience);
        claims.put("upn", "aminata");
        claims.put("groups", List.of("author"));
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().getEpochSecond() + 3600);
    }

    /** With the key of a data directory, as its program signs. */
    static Forger with(Path dataDirectory) {
        try {
            String pem = Files.readString(dataDirectory.resolve("identity/key.pem"));
            byte[] bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----.*-----", ""));
            KeyFactory factory = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
            PublicKey open =
                    factory.generatePublic(
                            new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            String kid = KeySet.Key.of((RSAPublicKey) open).kid();
            return new Forger(new KeyPair(open, secret), kid, OwnKey.SELF, OwnKey.SELF);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As an identity provider with a new key signs. */
    static Forger provider(String kid, String issuer, String audience) {
        return new Forger(newPair(), kid, issuer, audience);
    }

    static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What this key is published as. */
    Map<String, Object> published() {
        KeySet.Key key = KeySet.Key.of((RSAPublicKey) pair.getPublic());
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                header.get("kid"),
                "n",
                key.n(),
                "e",
                key.e());
    }

    PublicKey open() {
        return pair.getPublic();
    }

    PrivateKey secret() {
        return pair.getPrivate();
    }

    /** The same with another claim, or without it where the value is null. */
    Forger claim(String name, Object value) {
        Forger other = copy();
        put(other.claims, name, value);
        return other;
    }

    /** The same with another header parameter, or without it where the value is null. */
    Forger header(String name, Object value) {
        Forger other = copy();
        put(other.header, name, value);
        return other;
    }

    String signed() {
        return signed("SHA256withRSA", pair.getPrivate());
    }

    String signed(String algorithm, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(content().getBytes(UTF_8));
            return content() + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With what everybody knows as if it were a shared secret. */
    String signedWithSecret(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content() + "." + BASE64.encodeToString(mac.doFinal(content().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Header and claims, without a signature. */
    String content() {
        return part(header) + "." + part(claims);
    }

    private Forger copy() {
        Forger other = new Forger(pair, "", "", "");
        other.header.clear();
        other.header.putAll(header);
        other.claims.clear();
        other.claims.putAll(claims);
        return other;
    }

    private static void put(Map<String, Object> map, String name, Object value) {
        if (value == null) {
            map.remove(name);
        } else {
            map.put(name, value);
        }
    }

    private static String part(Map<String, Object> content) {
        try {
            return BASE64.encodeToString(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
