package dk.jobveu.genspil.camunda;

import dk.jobveu.genspil.Tabelaendring;
import dk.jobveu.motor.beslutning.Tabelproeve;
import dk.jobveu.sikkerhed.udtryk.Filvagt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a table as a deployment would, guard first. */
@Component
class DmnTabelaendring implements Tabelaendring.Laeser {

  private final Filvagt vagt;

  DmnTabelaendring(Filvagt vagt) {
    this.vagt = vagt;
  }

  @Override
  public Tabelaendring laes(String beslutning, byte[] fil) {
    List<String> fejl = vagt.tabel(beslutning, fil);
    if (!fejl.isEmpty()) {
      throw new Tabelaendring.Afvist(fejl);
    }
    Tabelproeve tabel = Tabelproeve.af(beslutning, fil);
    return input -> tabel.spoerg(input).stream().map(Tabelproeve.Svar::resultat).toList();
  }
}
