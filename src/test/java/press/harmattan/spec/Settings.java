package press.harmattan.spec;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The settings that the program declares in its mappings. */
final class Settings {

    private Settings() {}

    /** Every key with its default, or with an empty text where there is none. */
    static Map<String, String> declared() {
        Map<String, String> settings = new TreeMap<>();
        mappings()
                .flatMap(it -> ConfigMappings.getProperties(it).entrySet().stream())
                .filter(it -> !it.getValue().isGroup() && !it.getKey().contains("[*]"))
                .forEach(it -> settings.put(it.getKey(), defaultOf(it.getValue())));
        return settings;
    }

    private static String defaultOf(Property setting) {
        return setting.hasDefaultValue() ? setting.getDefaultValue() : "";
    }

    private static Stream<ConfigClass> mappings() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("press.harmattan")
                        .stream()
                        .filter(it -> it.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .map(ConfigClass::configClass);
    }
}
