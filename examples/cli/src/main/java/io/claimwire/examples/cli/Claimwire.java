package io.claimwire.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program {@code claimwire}. {@code claimwire --help} says what it does.
 *
 * <p>Exit status 0: done; 1: some documents failed, each named on standard error; 2: the command
 * was wrong. Standard output carries data alone. With {@code -Dclaimwire.debug} an error that
 * should not happen shows its stack trace.
 */
@Command(
    name = "claimwire",
    description = "Reads news articles and says who claims what, how firmly, and on whose word.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "PATH is an article NAME.txt (with an optional NAME.meta.json beside it), a folder of them, "
          + "a .jsonl file with a document a line, or - for standard input as .jsonl.",
      "",
      "Exit status: 0 done, 1 some documents failed, 2 the command was wrong."
    })
public final class Claimwire {

  private static final int FAILED = 1;
  private static final int WRONG_COMMAND = 2;

  private Claimwire() {}

  /**
   * Runs the program and ends the Java machine.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // Not System.out, which writes in the platform's encoding and hides that a pipe is broken.
    System.exit(
        run(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  /**
   * Runs the program.
   *
   * @param in standard input
   * @param out standard output, written in UTF-8
   * @param err standard error, written in UTF-8
   * @param args the command line
   * @return the exit status
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    Console console =
        new Console(
            requireNonNull(in, "in"), requireNonNull(out, "out"), requireNonNull(err, "err"));
    CommandLine program =
        new CommandLine(new Claimwire())
            .addSubcommand(new ExtractCommand(console))
            .addSubcommand(new ReconcileCommand(console))
            .addSubcommand(new ReportCommand(console))
            .setOut(console.help())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler(
                (e, words) -> wrongCommand(console, e.getCommandLine(), e))
            .setExecutionExceptionHandler((e, command, parsed) -> broken(console, command, e));
    program.setExecutionStrategy(
        parsed -> {
          if (!parsed.hasSubcommand() && !asksForHelp(parsed)) {
            throw new ParameterException(program, "no command given");
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    return program.execute(args);
  }

  private static boolean asksForHelp(ParseResult parsed) {
    return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
  }

  private static int wrongCommand(Console console, CommandLine command, Exception e) {
    String name = command.getCommandSpec().qualifiedName(" ");
    console.say(e.getMessage() + " (see " + name + " --help)");
    return WRONG_COMMAND;
  }

  private static int broken(Console console, CommandLine command, Exception e) {
    if (e instanceof WrongCommandException) {
      return wrongCommand(console, command, e);
    }
    console.debug(e);
    if (e instanceof UncheckedIOException) {
      console.say(String.valueOf(e.getMessage()));
    } else {
      console.fail("internal error", e.toString());
    }
    return FAILED;
  }
}
