package dk.jobveu.proces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.web.context.request.RequestContextHolder;

/** A designer's stricter gate: every phase is blocked until it is closed again. */
final class StrengFaseport implements AutoCloseable {

  private final RepositoryService modeller;
  private final String udrulning;

  StrengFaseport(RepositoryService modeller) throws IOException {
    this.modeller = modeller;
    String tabel = Files.readString(Path.of("dmn", "faseport.dmn"));
    String streng =
        tabel
            .replace("<text>\"LUK_OP_MED_AFVIGELSE\"</text>", "<text>\"BLOKERET\"</text>")
            .replace("<text>\"LUK_OP\"</text>", "<text>\"BLOKERET\"</text>");
    this.udrulning =
        modeller.createDeployment().addString("dmn/faseport.dmn", streng).deploy().getId();
    nyAnmodning();
  }

  /** A test is one request to Spring, and within one a page keeps to the versions it began with. */
  private static void nyAnmodning() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Override
  public void close() {
    modeller.deleteDeployment(udrulning, true);
    nyAnmodning();
  }
}
