package mailsetup.practice.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One run of keytool over one key store. The store's password travels in the environment, where no list shows it. */
record KeyToolProcess(Path store, String password) {
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    /** A tool of half a second needs no tuning compiler, and a store of half a second no costly encryption. */
    private static final List<String> HASTE = List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC",
            "-J-XX:-UsePerfData", "-J-Dkeystore.pkcs12.macIterationCount=1",
            "-J-Dkeystore.pkcs12.keyPbeIterationCount=1", "-J-Dkeystore.pkcs12.certPbeIterationCount=1");
    private static final String VARIABLE = "PRACTICE_STORE";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_OUTPUT = 4000;

    void run(Request request, boolean signed) throws IOException {
        var builder = new ProcessBuilder(command(request, signed)).redirectErrorStream(true);
        builder.environment().put(VARIABLE, password);
        var process = builder.start();
        try (var output = process.getInputStream()) {
            if (!process.waitFor(LIMIT)) {
                throw new IOException("keytool did not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException("keytool failed: " + words(output.readNBytes(MOST_OUTPUT)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while keytool was running", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String words(byte[] output) {
        return new String(output, StandardCharsets.UTF_8).strip();
    }

    private List<String> command(Request request, boolean signed) {
        var command = new ArrayList<>(List.of(tool()));
        command.addAll(HASTE);
        command.addAll(List.of("-J-Duser.timezone=UTC", "-J-Duser.language=en", "-genkeypair", "-alias", KeyTool.MADE));
        command.addAll(request.key().options());
        command.addAll(List.of("-dname", "CN=" + request.subject(), "-startdate", start(request.from()), "-validity",
                Integer.toString(request.days())));
        request.extensions().forEach(extension -> command.addAll(List.of("-ext", extension)));
        if (signed) {
            command.addAll(List.of("-signer", KeyTool.SIGNER));
        }
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass:env", VARIABLE));
        return command;
    }

    private static String start(Instant from) {
        return START.format(from);
    }

    private static String tool() {
        return Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    }

    @Override
    public String toString() {
        return "keytool on " + store;
    }
}
