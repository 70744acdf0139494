package mailsetup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile set-ups, played through the whole program: what they get of the password, the token and the user name. */
@Beside
class LeakMatrixTest {
    private static final int AT_ONCE = 8;
    private static final List<Trap> TRAPS = Stream
            .of(ChannelTraps.all(), UpgradeTraps.all(), LoginTraps.all(), TokenTraps.all(),
                    SearchTraps.all(), WindowTraps.all(), FileTraps.all())
            .flatMap(each -> each).toList();
    private static Map<String, Map<Protocol, Cell>> played;

    @BeforeAll
    static void playAll() {
        var runs = new LinkedHashMap<String, Future<Map<Protocol, Cell>>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var trap : TRAPS) {
                Callable<Map<Protocol, Cell>> work = trap.spring()::play;
                runs.put(trap.name(), threads.submit(work));
            }
        }
        played = new LinkedHashMap<>();
        runs.forEach((name, run) -> played.put(name, result(name, run)));
    }

    static List<Trap> traps() {
        return TRAPS;
    }

    @ParameterizedTest
    @MethodSource("traps")
    void nobodyGetsMoreThanThePersonAgreedTo(Trap trap) {
        for (var cell : cells(trap).values()) {
            switch (trap.consent()) {
                case NONE -> assertThat(cell.bytes() + cell.user()).as(cell.ended()).isZero();
                case TEST -> assertThat(cell.times()).as(cell.ended()).isLessThanOrEqualTo(1);
                case CONTROL -> assertThat(cell.times()).as(cell.ended()).isEqualTo(1);
            }
        }
    }

    /** Otherwise nothing above could fail. */
    @Test
    void theRecorderSeesThePasswordAndTheUserNameWhereTheyAreSent() {
        var control = TRAPS.stream().filter(trap -> trap.consent() == Trap.Consent.CONTROL).toList();
        assertThat(control).hasSizeGreaterThan(2).allSatisfy(trap -> assertThat(cells(trap).values()).hasSize(3)
                .allMatch(cell -> cell.bytes() >= Person.PASSWORD.length() && cell.user() > 0));
    }

    @Test
    void everySetUpHasANameOfItsOwn() {
        assertThat(TRAPS).extracting(Trap::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void theDocumentShowsWhatWasMeasured() throws IOException {
        var doc = new SecurityDoc(TRAPS, played);
        doc.writeRows();
        var wanted = doc.wanted();
        if (SecurityDoc.isToBeWritten()) {
            SecurityDoc.write(wanted);
        }
        assertThat(SecurityDoc.present()).as("refresh it: mvn -Dsecurity.write=true -Dtest=LeakMatrixTest test")
                .isEqualTo(wanted);
    }

    private static Map<Protocol, Cell> cells(Trap trap) {
        return Objects.requireNonNull(played.get(trap.name()));
    }

    private static Map<Protocol, Cell> result(String name, Future<Map<Protocol, Cell>> run) {
        try {
            return run.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(name, e);
        }
    }
}
