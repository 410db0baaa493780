package dk.jobveu.laering;

import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the case as a person has corrected it, shared or not. */
@Service
public class GodkendCasebeskrivelse {

  private final Laeringsarkiv arkiv;
  private final Haendelser haendelser;

  GodkendCasebeskrivelse(Laeringsarkiv arkiv, Haendelser haendelser) {
    this.arkiv = arkiv;
    this.haendelser = haendelser;
  }

  @Transactional
  public void godkend(Casebeskrivelse beskrivelse) {
    arkiv.gem(beskrivelse);
    haendelser.registrer(
        beskrivelse.registrering(),
        "CASE",
        beskrivelse.status() == Casebeskrivelse.Status.GODKENDT
            ? "Casen er godkendt til casebanken."
            : "Casen deles ikke.");
  }
}
