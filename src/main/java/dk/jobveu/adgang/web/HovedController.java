package dk.jobveu.adgang.web;

import org.springframework.web.bind.annotation.GetMapping;

/** The head of our pages by itself, for the product's web applications (jobveu/hoved.js). */
@Side
class HovedController {

  @GetMapping("/hoved")
  String hoved() {
    return "hoved :: hoved";
  }
}
