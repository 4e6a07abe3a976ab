// Docusaurus as its guide sets it up: documents at the root, no blog.
module.exports = {
  title: 'Kindlight',
  url: 'https://kindlight.example',
  baseUrl: '/',
  favicon: 'lantern.svg',
  trailingSlash: true,
  markdown: { format: 'detect' },
  onBrokenLinks: 'ignore',
  presets: [
    [
      'classic',
      { docs: { routeBasePath: '/', sidebarPath: require.resolve('./sidebars.js') }, blog: false, pages: false },
    ],
  ],
};
