package press.harmattan.identity;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Sha256;

/** Public keys as RFC 7517 writes them. */
@Schema(description = "The public keys that this server's tokens are checked with (RFC 7517).")
public record KeySet(@Schema(description = "One key; more while keys change.") List<Key> keys) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public KeySet {
        keys = List.copyOf(keys);
    }

    /** One public key. */
    @Schema(name = "SigningKey", description = "The public half of a key pair.")
    public record Key(
            @Schema(description = "The family of the key.", examples = "RSA") String kty,
            @Schema(description = "What it is for: signatures.", examples = "sig") String use,
            @Schema(description = "The only algorithm it signs with.", examples = "RS256")
                    String alg,
            @Schema(
                            description =
                                    "Its id, the `kid` of tokens: the thumbprint of RFC 7638.",
                            examples = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
                    String kid,
            @Schema(description = "The modulus, Base64url.") String n,
            @Schema(description = "The exponent, Base64url.", examples = "AQAB") String e) {

        static Key of(RSAPublicKey key) {
            String n = base64(key.getModulus());
            String e = base64(key.getPublicExponent());
            String members = "{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}";
            return new Key("RSA", "sig", OwnKey.ALGORITHM.name(), thumbprint(members), n, e);
        }

        private static String thumbprint(String members) {
            return BASE64.encodeToString(Sha256.of(members.getBytes(StandardCharsets.UTF_8)));
        }

        /** Without the zero that Java puts before a number whose first bit is set. */
        private static String base64(BigInteger number) {
            byte[] bytes = number.toByteArray();
            int from = bytes[0] == 0 ? 1 : 0;
            return BASE64.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
        }
    }
}
