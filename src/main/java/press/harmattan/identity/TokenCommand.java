package press.harmattan.identity;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import press.harmattan.database.Program;
import press.harmattan.database.ProgramConfig;

/** {@code token}. It needs the data directory and nothing that runs. */
@CommandLine.Command(
        name = "token",
        description = {
            "Mints a token for somebody of the newsroom and prints it.",
            "The running server takes it until it ends; there is no way to take it back but a new"
                    + " key. With an identity provider the tokens are the provider's."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The token is on standard output.",
            "1:There is an identity provider, or the key cannot be read.",
            "2:The command line is wrong."
        })
public class TokenCommand implements Callable<Void> {
    private static final Duration LONGEST = Duration.ofDays(30);

    @CommandLine.Option(
            names = "--user",
            paramLabel = "NAME",
            required = true,
            converter = Name.class,
            description = "Whose token it is: the name in drafts, revisions and the audit.")
    private String user;

    @CommandLine.Option(
            names = "--role",
            required = true,
            description = "What they may do: ${COMPLETION-CANDIDATES}.")
    private Role role;

    @CommandLine.Option(
            names = "--for",
            paramLabel = "TIME",
            defaultValue = "8h",
            converter = Time.class,
            description =
                    "How long it is valid, such as 30m, 8h or 7d, at most 30d; ${DEFAULT-VALUE} when"
                            + " absent.")
    private Duration validity;

    @Override
    public Void call() {
        SmallRyeConfig config =
                ConfigUtils.configBuilder()
                        .withMapping(IdentityConfig.class)
                        .withMapping(ProgramConfig.class)
                        .withValidateUnknown(false)
                        .build();
        if (Issuer.isProvider(config.getConfigMapping(IdentityConfig.class))) {
            throw new ConfigurationException(
                    "An identity provider is configured (harmattan.identity.issuer): tokens come from there, and those of the program's own key are not taken.");
        }
        ProgramConfig program = config.getConfigMapping(ProgramConfig.class);
        OwnKey key = OwnKey.in(Program.dataDirectory(program.dataDir()));
        System.out.println(key.token(user, role, validity));
        return null;
    }

    /** A name that can stand in a log line and in a column. */
    static final class Name implements CommandLine.ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!TokenCallers.NAME.matcher(text).matches()) {
                throw new CommandLine.TypeConversionException(
                        "must be one line of 1 to 100 visible characters, and not begin with a space");
            }
            return text;
        }
    }

    /** A number of minutes, hours or days. */
    static final class Time implements CommandLine.ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})([mhd])");
        private static final Map<String, Duration> UNITS =
                Map.of(
                        "m", Duration.ofMinutes(1),
                        "h", Duration.ofHours(1),
                        "d", Duration.ofDays(1));

        @Override
        public Duration convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (matcher.matches()) {
                long count = Long.parseLong(matcher.group(1));
                Duration time = UNITS.get(matcher.group(2)).multipliedBy(count);
                if (time.compareTo(LONGEST) <= 0) {
                    return time;
                }
            }
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is not a time such as 30m, 8h or 7d, at most 30d");
        }
    }
}
