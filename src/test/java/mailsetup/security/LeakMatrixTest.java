package mailsetup.security;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeakMatrixTest {
    @Test
    void show() {
        long start = System.nanoTime();
        List<Trap> traps = Stream.of(ChannelTraps.all(), UpgradeTraps.all()).flatMap(each -> each).filter(t -> t.name().matches(System.getProperty("traps", ".*"))).toList();
        traps.parallelStream().forEach(trap -> {
            long begun = System.nanoTime();
            try {
                var cells = trap.spring().play();
                System.out.println(trap.name() + " | " + cells + " " + (System.nanoTime() - begun) / 1000000);
            } catch (Throwable e) {
                e.printStackTrace(System.out);
                System.out.println("!!! " + trap.name() + " " + e);
            }
        });
        System.out.println((System.nanoTime() - start) / 1000000);
    }
}
