package mailsetup.cli;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * An argument that stands by itself.
 *
 * @param place 0 for the first
 * @param label what stands for it in help
 * @param help key of its help
 * @param arity how many there may be, in the words of picocli: 1, 0..1, 0..*
 * @param reader of the value; several are read as one, with blanks between them
 * @param words that a shell completes
 */
record Argument<T>(int place, String label, String help, String arity, Reader<T> reader,
        Supplier<List<String>> words) implements Parameter {
    Argument(int place, String label, String help, String arity, Reader<T> reader) {
        this(place, label, help, arity, reader, List::of);
    }

    /** The first argument, which must be there. */
    static <T> Argument<T> needed(String label, String help, Reader<T> reader) {
        return new Argument<>(0, label, help, "1", reader);
    }

    /** One that may be missing. */
    static <T> Argument<T> optional(int place, String label, String help, Reader<T> reader) {
        return new Argument<>(place, label, help, "0..1", reader);
    }

    /** The same, one of these words. */
    Argument<T> outOf(Supplier<List<String>> known) {
        return new Argument<>(place, label, help, arity, reader, known);
    }

    @Override
    public PositionalParamSpec spec(UnaryOperator<String> texts) {
        boolean many = arity.endsWith("*");
        return PositionalParamSpec.builder().index(many ? place + "..*" : Integer.toString(place)).arity(arity)
                .required(!arity.startsWith("0")).paramLabel(label).description(texts.apply(help))
                .completionCandidates(() -> words.get().iterator())
                .type(many ? List.class : String.class).auxiliaryTypes(String.class).build();
    }
}
