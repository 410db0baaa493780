package dk.jobveu.statistik.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.statistik.Driftstal.Maal;
import dk.jobveu.statistik.VisDriftstal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The figures of operations as Prometheus reads them: its text format 0.0.4 is two lines of
 * explanation and one a figure, which is less than the library for it would ask of us.
 */
@RestController
@RequestMapping("/api/driftstal")
@Tag(name = "Driftstal", description = "Tal om driften, for administratorer af hele systemet")
class DriftstalApi {

  private final Login login;
  private final VisDriftstal vis;

  DriftstalApi(Login login, VisDriftstal vis) {
    this.login = login;
    this.vis = vis;
  }

  @Operation(summary = "Alle tal i Prometheus' tekstformat")
  @GetMapping(produces = "text/plain;version=0.0.4;charset=utf-8")
  String driftstal() {
    return tekst(vis.vis(login.bruger()));
  }

  static String tekst(List<Maal> alle) {
    StringBuilder ud = new StringBuilder();
    String foer = null;
    for (Maal m : alle) {
      if (!m.navn().equals(foer)) {
        ud.append("# HELP %s %s\n# TYPE %1$s gauge\n".formatted(m.navn(), m.hjaelp()));
        foer = m.navn();
      }
      String status = m.status() == null ? "" : "{status=\"%s\"}".formatted(m.status());
      ud.append("%s%s %d\n".formatted(m.navn(), status, m.antal()));
    }
    return ud.toString();
  }
}
