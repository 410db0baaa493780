package dk.jobveu.adgang.web;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.sikkerhed.Cockpitret;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its content: who is logged in, and where. */
@ControllerAdvice(annotations = Side.class)
class Siderammer {

  private final Login login;
  private final Aktoerer aktoerer;
  private final Personnavne personnavne;
  private final Dansk dansk;
  private final Clock ur;
  private final Sessionindstillinger session;
  private final Cockpitret cockpitret;

  Siderammer(
      Login login,
      Aktoerer aktoerer,
      Personnavne personnavne,
      Dansk dansk,
      Clock ur,
      Sessionindstillinger session,
      Cockpitret cockpitret) {
    this.cockpitret = cockpitret;
    this.login = login;
    this.aktoerer = aktoerer;
    this.personnavne = personnavne;
    this.dansk = dansk;
    this.ur = ur;
    this.session = session;
  }

  @ModelAttribute
  void ramme(Model model, HttpServletRequest anmodning) {
    model.addAttribute("sti", anmodning.getRequestURI());
    Authentication a = SecurityContextHolder.getContext().getAuthentication();
    if (a == null || !a.isAuthenticated() || a instanceof AnonymousAuthenticationToken) {
      return;
    }
    Bruger bruger = login.bruger();
    model.addAttribute("bruger", bruger);
    String personnavn = personnavne.eget(bruger.id());
    model.addAttribute("personnavn", personnavn);
    model.addAttribute(
        "organisationsnavn",
        aktoerer.efterNavn(bruger.organisationer()).stream()
            .map(aktoerer::navn)
            .collect(Collectors.joining(", ")));
    // the time of the page and not of the printer: that is how old what it says is
    model.addAttribute(
        "udskrevet",
        "Udskrevet af %s. Oplysningerne er fra %s.".formatted(personnavn, dansk.tid(ur.instant())));
    model.addAttribute("sessionSekunder", anmodning.getSession().getMaxInactiveInterval());
    model.addAttribute("advarselSekunder", session.advarsel().toSeconds());
    boolean administrator = login.harGruppe("camunda-admin");
    model.addAttribute("maaCockpit", administrator || cockpitret.maaSe(bruger.id()));
    model.addAttribute("maaAdministrere", administrator);
    boolean designer = login.harGruppe(Gruppeopslag.PROCESDESIGNERE);
    model.addAttribute("maaDesigne", administrator || designer);
    boolean udenOpgaver =
        Stream.of(Rolle.values()).noneMatch(r -> r.harOpgaver() && login.harGruppe(r.id()));
    boolean myndighed = login.harGruppe(Rolle.MYNDIGHED.id());
    model.addAttribute("kunTal", udenOpgaver && myndighed);
    model.addAttribute(
        "kunLaeser", udenOpgaver && (myndighed || login.harGruppe(Rolle.A_KASSE.id())));
    model.addAttribute("kunModeller", udenOpgaver && designer && !administrator);
    model.addAttribute("styrer", administrator ? List.of() : login.styrer());
    model.addAttribute(
        "maaBegynde",
        administrator
            || Stream.of(Rolle.values())
                .anyMatch(r -> r.maaBegyndeForloeb() && login.harGruppe(r.id())));
  }
}
