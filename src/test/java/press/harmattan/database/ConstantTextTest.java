package press.harmattan.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.embedded.Begun;

/** Compiles small sources with the compiler's settings of the build. */
@ExtendWith(Begun.class)
class ConstantTextTest {
    private static final int FIRST_LINE = 8;

    @TempDir Path directory;

    @Test
    void a_text_that_is_not_constant_does_not_compile() throws Exception {
        List<String> statements =
                List.of(
                        "hql.select(\"select n from T\" + word, String.class);",
                        "hql.select(word, String.class);",
                        "hql.select(\"x\", String.class).where(\"a = '\" + word + \"'\");",
                        "hql.select(\"x\", String.class).where(word.trim(), \"a\", 1);",
                        "hql.select(\"x\", String.class).orderBy(word);",
                        "hql.select(\"x\", String.class).groupBy(word);",
                        "sql.select(word, String.class);",
                        "sql.change(\"delete from \" + word);",
                        "Clause.of(word);");
        String said = compile(statements);
        for (int i = 0; i < statements.size(); i++) {
            String refused = "Sample.java:" + (FIRST_LINE + i) + ": error: [CompileTimeConstant]";
            assertTrue(said.contains(refused), () -> said);
        }
    }

    @Test
    void a_constant_text_compiles() throws Exception {
        assertEquals(
                "",
                compile(
                        List.of(
                                "hql.select(\"select a \" + \"from A a\", String.class);",
                                "hql.select(\"x\", String.class).where(\"a = :a\", \"a\", word);",
                                "hql.select(\"x\", String.class).orderBy(Order.NEWEST.keys);",
                                "sql.change(\"delete from a where b = :b\").with(\"b\", word);")));
    }

    private String compile(List<String> statements) throws IOException, InterruptedException {
        Path source =
                Files.writeString(
                        directory.resolve("Sample.java"),
                        """
                        import press.harmattan.database.*;
                        class Sample {
                            enum Order {
                                NEWEST;
                                final Clause keys = Clause.of("a.publishedAt desc, a.id desc");
                            }
                            void ask(Hql hql, Sql sql, String word) {
                        %s
                            }
                        }
                        """
                                .formatted(String.join("\n", statements)));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
                .map(
                        name ->
                                "-J--add-exports=jdk.compiler/com.sun.tools.javac."
                                        + name
                                        + "=ALL-UNNAMED")
                .forEach(command::add);
        Stream.of("code", "comp")
                .map(
                        name ->
                                "-J--add-opens=jdk.compiler/com.sun.tools.javac."
                                        + name
                                        + "=ALL-UNNAMED")
                .forEach(command::add);
        String path = System.getProperty("java.class.path");
        command.addAll(
                List.of(
                        "-d",
                        directory.toString(),
                        "-cp",
                        path,
                        "-processorpath",
                        path,
                        "-proc:none",
                        "-XDcompilePolicy=simple",
                        "--should-stop=ifError=FLOW",
                        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:CompileTimeConstant:ERROR",
                        source.toString()));
        Process process =
                Begun.in(directory, new ProcessBuilder(command).redirectErrorStream(true));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(said.isEmpty() ? 0 : 1, process.waitFor(), said);
        return said;
    }
}
