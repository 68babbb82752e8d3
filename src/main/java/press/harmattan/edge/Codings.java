package press.harmattan.edge;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Codes finished answers, the smallest coding that the caller takes first.
 *
 * <p>Brotli needs its native library; where that does not load, gzip answers for it.
 */
@ApplicationScoped
class Codings {

    private static final String BROTLI = "br";
    private static final String GZIP = "gzip";
    private static final int WORTH_IT = 1024;
    private static final int BROTLI_QUALITY = 5;

    private final boolean brotli = Brotli4jLoader.isAvailable();

    /** The coding for an answer of this length; null where it goes as it is. */
    String best(int length, String acceptEncoding) {
        if (length < WORTH_IT || acceptEncoding == null) {
            return null;
        }
        Map<String, Double> weights = weights(acceptEncoding);
        double br = brotli ? weight(weights, BROTLI) : 0;
        double gzip = Math.max(weight(weights, GZIP), weights.getOrDefault("x-gzip", 0.0));
        double identity = weights.getOrDefault("identity", 0.0);
        if (br > 0 && br >= gzip && br >= identity) {
            return BROTLI;
        }
        return gzip > 0 && gzip >= identity ? GZIP : null;
    }

    /** The bytes in one of the codings. */
    static byte[] code(byte[] bytes, String coding) {
        try {
            return coding.equals(BROTLI)
                    ? Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY))
                    : gzip(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double weight(Map<String, Double> weights, String coding) {
        return weights.getOrDefault(coding, weights.getOrDefault("*", 0.0));
    }

    private static Map<String, Double> weights(String acceptEncoding) {
        Map<String, Double> weights = new HashMap<>();
        for (String element : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = element.split(";", -1);
            weights.merge(parts[0].strip(), parts.length > 1 ? q(parts[1].strip()) : 1, Math::max);
        }
        return weights;
    }

    private static double q(String parameter) {
        return parameter.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")
                ? Double.parseDouble(parameter.substring(2))
                : 0;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
