package mailsetup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.support.mailreport.MailReport;

/**
 * How the program begins, by what was typed.
 *
 * @param window whether a window is wanted
 * @param practice with the practice server
 * @param fault with this fault of the lab
 * @param setupFile with the settings in this file
 * @param reportFile with the report in this file
 * @param command the same for the command line, where no window can be opened or none is wanted; empty for a window
 *     with nothing typed
 */
record Opening(boolean window, boolean practice, Optional<LabFault> fault, Optional<String> setupFile,
        Optional<String> reportFile, List<String> command) {
    private static final String PRACTICE = "--practice";
    private static final String LAB = "--lab";

    /**
     * Reads nothing, {@code --practice}, {@code --lab FAULT} or both, or the name of a setup file or a report; everything else belongs to the command line, an
     * unknown fault too: it lists the known ones there.
     */
    static Opening read(List<String> args) {
        boolean practice = !args.isEmpty() && args.getFirst().equals(PRACTICE);
        var rest = args.subList(practice ? 1 : 0, args.size()).stream().flatMap(Opening::apart).toList();
        if (rest.isEmpty()) {
            return new Opening(true, practice, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
        if (!rest.getFirst().equals(LAB)) {
            return file(args);
        }
        var command = Stream.concat(Stream.of("practice"), rest.stream()).toList();
        var fault = rest.size() == 2 ? Lab.find(rest.getLast()) : Optional.<LabFault>empty();
        return new Opening(fault.isPresent(), practice, fault, Optional.empty(), Optional.empty(), command);
    }

    /** A file alone opens the window; a report can also be read without one. */
    private static Opening file(List<String> args) {
        var setup = alone(args, SetupFile.ENDING);
        var report = alone(args, MailReport.ENDING);
        var command = report.map(file -> List.of("report", file)).orElse(args);
        return new Opening(setup.isPresent() || report.isPresent(), false, Optional.empty(), setup, report, command);
    }

    private static Optional<String> alone(List<String> args, String ending) {
        return args.stream().filter(arg -> args.size() == 1 && arg.endsWith(ending)).findFirst();
    }

    /** Whether a window that is open already will do; whoever wants to practise gets a window for that. */
    boolean joins() {
        return !practice && fault.isEmpty();
    }

    /** {@code --lab=FAULT} is two words in one. */
    private static Stream<String> apart(String arg) {
        return arg.startsWith(LAB + "=") ? Stream.of(LAB, arg.substring(LAB.length() + 1)) : Stream.of(arg);
    }
}
