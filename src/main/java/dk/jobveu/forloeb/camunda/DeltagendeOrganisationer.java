package dk.jobveu.forloeb.camunda;

import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.fejl.Forloebskreds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organisations that take part in a forløb, and its coordinator. */
@Component
class DeltagendeOrganisationer implements Forloebskreds {

  private final AktuelBruger bruger;
  private final Deltagelser deltagelser;
  private final Forloebregister register;

  DeltagendeOrganisationer(AktuelBruger bruger, Deltagelser deltagelser, Forloebregister register) {
    this.bruger = bruger;
    this.deltagelser = deltagelser;
    this.register = register;
  }

  @Override
  public boolean omfatterMig(String forloebId) {
    List<String> egne = bruger.organisationer();
    return deltagelser.forloebMed(egne).contains(forloebId)
        || register.find(forloebId).filter(f -> egne.contains(f.koordinator())).isPresent();
  }
}
