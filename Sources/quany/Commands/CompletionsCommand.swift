import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print a script that completes commands in a shell. / In tập lệnh gợi ý cho shell.",
    discussion: """
      Examples:
        quany completions bash > ~/.local/share/bash-completion/completions/quany
        quany completions zsh > /usr/local/share/zsh/site-functions/_quany
        quany completions fish > ~/.config/fish/completions/quany.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: "Which shell.") var shell: Shell

  func run() throws {
    let completed: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    print(QuanY.completionScript(for: completed))
  }
}
