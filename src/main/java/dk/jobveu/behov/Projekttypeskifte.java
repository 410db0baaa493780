package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Projekttypevidne;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Another group comes along while a forløb is under way: from that day on the type, the
 * tasks, the checklist and the counting follow; phases that are closed stay as they were.
 */
@Component
public class Projekttypeskifte {

  private final Forloebregister register;
  private final Projekttyperegler regler;
  private final Haendelser haendelser;
  private final List<Projekttypevidne> vidner;

  Projekttypeskifte(
      Forloebregister register,
      Projekttyperegler regler,
      Haendelser haendelser,
      List<Projekttypevidne> vidner) {
    this.register = register;
    this.regler = regler;
    this.haendelser = haendelser;
    this.vidner = List.copyOf(vidner);
  }

  /** Unemployed are among the participants now. */
  public void medLedige(Registrering r) {
    Forloeb f = register.hent(r.forloebId());
    udvid(r, f, true, f.harBeskaeftigede());
  }

  /** Employed are to be among the participants. */
  public void medBeskaeftigede(Registrering r) {
    Forloeb f = register.hent(r.forloebId());
    udvid(r, f, f.harLedige(), true);
  }

  private void udvid(Registrering r, Forloeb f, boolean ledige, boolean beskaeftigede) {
    if (f.harLedige() == ledige && f.harBeskaeftigede() == beskaeftigede) {
      return;
    }
    Projekttype type = f.projekttype() == null ? null : regler.type(f, ledige, beskaeftigede);
    register.udvid(f.id(), type, ledige, beskaeftigede);
    vidner.forEach(v -> v.skiftet(f.id(), type, ledige, beskaeftigede));
    if (type != f.projekttype()) {
      haendelser.registrer(
          r,
          "PROJEKTTYPE_SKIFTET",
          "Projekttypen er nu »%s« og var »%s«. Det gælder fra i dag."
              .formatted(type.tekst(), f.projekttype().tekst()));
    }
  }
}
