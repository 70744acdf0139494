package mailsetup.cli;

import java.util.List;
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
 */
record Argument<T>(int place, String label, String help, String arity, Reader<T> reader) implements Parameter {
    /** The first argument, which must be there. */
    static <T> Argument<T> needed(String label, String help, Reader<T> reader) {
        return new Argument<>(0, label, help, "1", reader);
    }

    /** One that may be missing. */
    static <T> Argument<T> optional(int place, String label, String help, Reader<T> reader) {
        return new Argument<>(place, label, help, "0..1", reader);
    }

    @Override
    public PositionalParamSpec spec(UnaryOperator<String> words) {
        boolean many = arity.endsWith("*");
        return PositionalParamSpec.builder().index(many ? place + "..*" : Integer.toString(place)).arity(arity)
                .required(!arity.startsWith("0")).paramLabel(label).description(words.apply(help))
                .type(many ? List.class : String.class).auxiliaryTypes(String.class).build();
    }
}
