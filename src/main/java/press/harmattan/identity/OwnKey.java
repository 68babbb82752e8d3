package press.harmattan.identity;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** The key pair of a newsroom without an identity provider, and the tokens that it signs. */
public final class OwnKey {
    static final SignatureAlgorithm ALGORITHM = SignatureAlgorithm.RS256;

    /** Issuer and audience: only its own key signs, and only for itself. */
    static final String SELF = "harmattan";

    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final RSAPrivateCrtKey secret;
    private final KeySet.Key open;

    private OwnKey(RSAPrivateCrtKey secret) throws GeneralSecurityException {
        var spec = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
        this.secret = secret;
        this.open =
                KeySet.Key.of((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec));
    }

    /** The one of a data directory, made where there is none. */
    public static synchronized OwnKey in(Path dataDirectory) {
        Path file = dataDirectory.toAbsolutePath().resolve("identity").resolve("key.pem");
        try {
            return new OwnKey(read(new KeyFile(file).readOrMake(OwnKey::make)));
        } catch (IOException | UnsupportedOperationException e) {
            throw new ConfigurationException(
                    "The signing key %s cannot be read or made (%s): mend its owner or choose another directory with HARMATTAN_DATA_DIR."
                            .formatted(file, e.getClass().getSimpleName()));
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new ConfigurationException(
                    "The signing key %s is not an RSA key in PEM: restore it, or delete it and mint new tokens."
                            .formatted(file));
        }
    }

    /** A token of this key. */
    public String token(String name, Role role, Duration validity) {
        Instant now = Instant.now();
        return Jwt.claims()
                .issuer(SELF)
                .audience(SELF)
                .subject(name)
                .upn(name)
                .groups(Set.of(role.name()))
                .issuedAt(now)
                .expiresAt(now.plus(validity))
                .jws()
                .algorithm(ALGORITHM)
                .keyId(open.kid())
                .sign(secret);
    }

    /** What others need to check its tokens. */
    KeySet openHalf() {
        return new KeySet(List.of(open));
    }

    private static String make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] pair = generator.generateKeyPair().getPrivate().getEncoded();
            String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair);
            return BEGIN + "\n" + lines + "\n" + END + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAPrivateCrtKey read(String pem) throws GeneralSecurityException {
        String content = pem.replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(content));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
    }
}
