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

    private static final int WORTH_IT = 1024;
    private static final int BROTLI_QUALITY = 5;

    private final boolean brotli = Brotli4jLoader.isAvailable();

    /** An answer's bytes; the coding is null where they are as they were. */
    record Coded(byte[] bytes, String coding) {}

    Coded code(byte[] bytes, String acceptEncoding) {
        if (bytes.length < WORTH_IT || acceptEncoding == null) {
            return new Coded(bytes, null);
        }
        Map<String, Double> weights = weights(acceptEncoding);
        double br = brotli ? weight(weights, "br") : 0;
        double gzip = Math.max(weight(weights, "gzip"), weights.getOrDefault("x-gzip", 0.0));
        double identity = weights.getOrDefault("identity", 0.0);
        try {
            if (br > 0 && br >= gzip && br >= identity) {
                var parameters = new Encoder.Parameters().setQuality(BROTLI_QUALITY);
                return new Coded(Encoder.compress(bytes, parameters), "br");
            }
            if (gzip > 0 && gzip >= identity) {
                return new Coded(gzip(bytes), "gzip");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Coded(bytes, null);
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
